// How common English words are as they are met in talk about software. The classes were set by hand (met a few times a page,
// once a page, once a chapter, rarer), not counted in a corpus; so they are coarse, and nothing finer is read from them.

const everyPage = `
  use used user need time work make new good data system run set give take know think look come find tell ask try call
  different example case point part place number problem question answer change start end day year people person team
  high low big small large long short full whole first last main common simple easy hard right left best better important
  able possible available help keep let mean show say see put add move turn happen allow provide include create build
  write read store send receive handle process service server code file application program function value type name
  result list support manage access require cost`;

const oncePage = `
  able accept account across action active actual address advantage affect agree amount apply approach area arrive aspect
  attach automatic average base basic become begin behave behavior behaviour believe benefit block body break bring bug
  business buy calculate capacity care carry cause central certain chance check choose clean clear close collect combine
  company compare complete complex component computer concept condition configure connect connection consider consist
  constant contain content continue control copy correct count cover current customer customise cut deal decide decision
  default define delay delete deliver depend deploy describe design detail detect determine develop developer difference
  difficult direct directory discuss disk distribute document double drop early effect effective efficient element enable
  ensure enter environment equal error even event exact exist expect expensive expire explain extra fail failure fall
  fast fault feature field fill filter final fine fit fix flow focus follow force form format forward free frequent
  front future gain general generate global grow guarantee guess half hand head hide hold host hour idea identify image
  immediate impact implement improve increase independent individual information initial input inside install instance
  interface internal issue item job join key kind language late layer lead learn leave level library life limit line link
  little live load local locate log logic lose machine maintain major manner manual map mark match matter maximum measure
  member memory mention message method minimum minute miss mix mode model modify module moment money monitor month
  multiple natural nature near necessary network next node normal note notice object occur offer old open operate
  operation option order organise original output outside overall own package page parallel parameter particular pass
  path pattern pay perform performance period permit pick piece plan platform policy popular possibility power practice
  prefer prepare present press prevent previous price primary principle private product production project proper
  protect prove public pull purpose push quality quick range rate reach ready real reason recent record reduce refer
  reference region regular reject relate relation release rely remain remember remote remove repeat replace report
  represent request resource respond response rest return reuse review risk role root rule safe same save scale scan
  schedule scope search second secret secure security select separate sequence serve session share shift side sign
  similar single site size slow software solution solve source space special specific speed split stage standard state
  status stay step stop storage strategy stream strong structure style succeed success suggest support switch table
  target task technical technique technology term test text think thousand throw together tool top total touch track
  traffic transfer transform trigger true trust understand unique unit update upload usage valid variable version view
  visible wait want warn watch web week weight wide window word world write wrong young`;

const onceChapter = `
  abstract accelerate aggregate alarm alert algorithm allocate alternative analysis analytics annotation api append
  architecture archive argument array assign async asynchronous atomic attempt attribute audit authenticate authorise
  authorize backend backoff backup balance bandwidth batch benchmark binary bottleneck boundary branch broker browser
  bucket budget buffer burst byte cache callback campaign candidate capture catalog certificate channel chunk class
  client cloud cluster cold collision column command commit compact compile compliance compress compute concurrency
  concurrent config conflict consensus consistency consistent constraint consume consumer container context convert
  coordinate core corrupt coupling cpu crash credential cron csv cursor daily dashboard database dataset deadlock debug
  decouple deduplicate degrade dependency deployment derive destination device diagram disaster discard discover domain
  downstream drift drive duplicate durable duration dynamic edge elastic email encode encrypt encryption endpoint engine
  engineer enrich enterprise entry enum estimate evaluate evict exception execute execution export expose expression
  extend extract factor failover feedback fetch firewall flag flexible flush folder fork fraction framework frequency
  gateway governance grant granular graph group hash header heap heartbeat heavy history hook horizontal hot hybrid
  idempotent identity idle immutable import incident incremental index infrastructure ingest inherit inject inner insert
  inspect instruct integer integrate integrity interval invalidate inventory invoke isolate iterate java javascript json
  kernel keyword label lag latency lease legacy lifecycle linear listener lock loop macro merge metadata metric
  microservice migrate migration mirror monolith mutex native negotiate notify null numeric observe offset online
  optimise optimize orchestrate overhead overload override overwrite owner parse parser partition password patch payload
  peak pending permission persist pipeline pointer poll pool port predicate predict priority privilege profile prompt
  protocol provision proxy prune publish purge python query queue quota random raw rebalance rebuild recover recovery
  recursion redirect redundant refactor refresh register regression relational reliable render replay replica replicate
  repository reserve reset resolve restart restore restrict resume retain retention retry revert rollback rotate route
  router routine row runtime sample sandbox schema script segment sensitive serial serialise serialize serverless shard
  shell signature simulate skew snapshot socket sort spike spread sql stack stakeholder stale stateful stateless static
  statistic string subnet subscribe subset sync synchronous syntax tag template tenant terminate thread threshold
  throttle throughput timeout timestamp token topic topology trace tradeoff transaction transient tree tuning tuple
  unavailable underlying upgrade upstream usual utilise validate vector vendor verify vertical virtual volatile volume
  vulnerable warehouse warm workflow workload worker wrapper yield zone`;

export const frequency = { everyPage, oncePage, onceChapter };
