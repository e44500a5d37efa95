// English verbs by which sentences and notes are told from lists of keywords.

/** Verbs in forms that a list of keywords hardly holds. */
export const finiteVerbs = `
  uses needs reads writes sends stores keeps holds calls creates handles provides allows means reduces improves avoids
  ensures enables increases decreases takes gives makes puts moves starts begins stops checks saves fails happens becomes
  contains requires includes tells shows finds adds depends helps causes prevents returns gets goes comes runs works lets
  leaves loses says seems looks waits leads follows determines describes represents consists refers decides defines
  declares initializes simulates produces receives carries spreads brings turns tries wants knows serves selects executes
  fits replicates yields tracks replaces protects reduce increase improve simplify provide avoid ensure enable prevent consume support include contain require become`;

/** Verbs that begin an instruction ("Agree criteria.", "Ask the business."): such a note is short, but no bare name. */
export const imperatives = `
  add agree apply ask avoid bring build check choose collect compare configure consider create decide define delete
  discuss enable ensure evaluate explain find gather get give hear hold identify improve increase invite involve keep let
  listen look make measure meet move pick present put read reduce remove run send separate set speak split start stop
  store switch take talk tell treat try turn understand use validate verify wait weigh write automate cut decommission
  deploy deprecate drop encrypt enforce grant isolate limit migrate monitor prefer prune quarantine reconcile replace
  replay replicate retire retry restore rotate throttle train tune upskill`;
