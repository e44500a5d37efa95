// Function words of English: they carry grammar, not content.

export const functionWords = {
  linking:
    'a an the and or of with plus also then for in on to from as at by via per etc & nor vs versus including like',
  relating:
    'both each every all first second before after between without within once again same outside inside over under through against during only already',
  others: `
  both either i me my myself we us our ours ourselves you your yours yourself he him his she her hers it its itself they them their
  theirs this that these those who whom whose which what there here am is are was were be been being have has had having
  do does did doing done can could will would shall should may might must cannot ought not no never none neither without
  if else because so but however although though while whereas whether unless until since when where why how than too very
  just only even still again once more most less least much many some any all each every few several other another such
  same own into onto over under above below up down out off about after before between through during against within
  along across around upon i'm i'd i'll i've we're we've we'll we'd you're you've you'll you'd he's she's it's they're
  they've they'll that's there's what's let's don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't
  wouldn't shouldn't mustn't haven't hasn't hadn't dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt
  shouldnt im ive ill thats lets e.g i.e eg ie therefore thus hence yet already ever always often usually sometimes maybe
  perhaps really quite rather instead well actually basically ok okay yes yeah hmm um uh please first second third finally
  next lastly firstly secondly one two something anything everything nothing someone anyone everyone thing things stuff
  way lot lots kind sort bit get gets got getting want wants go goes going gonna let make makes made
`,
};
