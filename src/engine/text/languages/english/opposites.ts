// Pairs of common English words that mean the opposite of each other.

export const opposites = `
  more/less more/fewer most/least higher/lower high/low increase/decrease increase/reduce raise/lower rise/fall grow/shrink
  bigger/smaller larger/smaller large/small longer/shorter long/short faster/slower fast/slow early/late earlier/later
  before/after first/last above/below up/down inside/outside within/outside always/never all/none both/neither same/different
  single/multiple one/many with/without open/close open/closed public/private local/remote static/dynamic manual/automatic
  synchronous/asynchronous sync/async stateful/stateless mutable/immutable strong/eventual strong/weak horizontal/vertical
  optimistic/pessimistic push/pull hot/cold wide/narrow enable/disable allow/deny allow/forbid accept/reject encrypt/decrypt
  attach/detach add/remove create/destroy connect/disconnect lock/unlock safe/unsafe secure/insecure valid/invalid
  cheap/expensive cheaper/dearer cheap/dear easy/hard simple/complex good/bad better/worse best/worst right/wrong
  true/false possible/impossible reliable/unreliable available/unavailable ordered/unordered sorted/unsorted
  sequential/parallel serial/parallel normalise/denormalise positive/negative minimum/maximum upper/lower gain/lose
  succeed/fail success/failure start/stop begin/end temporary/permanent volatile/durable loose/tight optional/required
  physical/logical incremental/full partial/full shared/dedicated attract/repel heavier/lighter warmer/colder hotter/cooler`;
