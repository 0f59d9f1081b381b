/** Names that are also everyday words, and what must stand around them. */
const TECH_NEIGHBOUR =
  /\b(?:python|java|javascript|typescript|node(?:\.js)?|react|angular|vue|kotlin|swift|scala|ruby|php|c\+\+|c#|\.net|golang|rust|sql|postgres\w*|mysql|mongodb|redis|clickhouse|kafka|docker|kubernetes|k8s|aws|azure|gcp|linux|bash|shell|perl|matlab|sas|spss|stata|julia|hadoop|spark|terraform|ansible|django|flask|rails|spring boot|express|graphql|grpc|microservices|html5?|css3?|sass|elixir|erlang|haskell|clojure|objective-c|flutter|git|jenkins|verilog|assembly|fortran|cobol|pandas|numpy|tableau|power bi|excel|vba)\b/i;
const EMBEDDED =
  /cortex|firmware|zephyr|stm32|esp32|rtos|llvm|embedded|microcontroller|mikrocontroller|嵌入|单片机|組み込み|임베디드/i;
const PROGRAMMING =
  /program\w*|language|develop\w*|engineer\w*|code|coding|codebase|backend|software|scripting|sprache|langage|lenguaje|linguagem|język|jazyk|開発|言語|开发|语言|개발|언어/i;

/** A social network as a place of work (posts, channels), not as a link to the employer's own page. */
function social(_written: string, before: string, after: string): boolean {
  return (
    /\bposts?\b|content|channel|campaign|reels|stor(?:y|ies)\b|social media|communit|publi(?:sh|c[aeio])|beiträge|inhalte|kanäle|kampagne|redes|contenid|conteúdo|contenu|réseaux|kanał|obsah|sítě|\bads\b|algorithm|投稿|运营|運用|콘텐츠|운영/iu.test(
      before + after,
    ) &&
    !/follow|share|folgen|folge uns|síguenos|siga|teilen|partag|suivez|seguici|volg|obserwuj|sledujte|find us|join us|visit|profile|connect/iu.test(
      before + after,
    )
  );
}

const RULES: Record<string, (written: string, before: string, after: string) => boolean> = {
  Go: (written, before, after) =>
    (written === 'Go' || written === 'GO') &&
    !/^[- ]?(?:to|live|above|beyond|back|the|for|on|out|through|with|home|ahead|into|over|far|green|from|further|deep|big|getter|and (?:get|see|make)|market|-to-market)\b/i.test(
      after,
    ) &&
    !/(?:to|will|you|we|and|let['’]s|ready,? set,?|on the|pokémon|pokemon)\s*$/i.test(
      before.replace(/.*[,/(]\s*$/, ''),
    ) &&
    (listed(before, after)
      ? TECH_NEIGHBOUR.test(before + after)
      : /^\s*(?:developer|engineer|programm|services?|microservices|backend|language|code|\(?golang|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/i.test(
          after,
        ) ||
        (/(?:in|with|using|written in|mit|en|know)\s*$/i.test(before) &&
          (TECH_NEIGHBOUR.test(before + after) || PROGRAMMING.test(before + after)))),
  // In Poland "B2B" is a form of contract.
  'B2B sales': (written, before, after) =>
    / /.test(written) ||
    (!/^\s*(?:contract|kontrakt|umowa|\)|[,;|/]|$)/i.test(after) &&
      !/(?:contract|umow\w*|kontrakt\w*|zł|pln|[:|/,(])\s*$/i.test(before)),
  R: (written, before, after) =>
    written === 'R' &&
    !/^\s?&\s?D|^['’.]|^\s*-?\d/.test(after) &&
    !/[&+]\s?$|\d\s?$/.test(before) &&
    (listed(before, after)
      ? TECH_NEIGHBOUR.test(before + after)
      : /^\s*(?:programming|language|studio|shiny|packages?|scripts?|\()/i.test(after) ||
        (/(?:in|with|using|mit|en|avec|con)\s*$/i.test(before) && /statist|data|analy/i.test(before + after))),
  C: (written, before, after) =>
    written === 'C' &&
    !/^[-+#'’.]|^\s?(?:level|suite|corp|class|-level|\d|\))/i.test(after) &&
    !/(?:class|grade|vitamin|hepatitis|series|category|licen[cs]e|level|appendix|section|plan|type|usb|annex|\d|°)[- ]?$/i.test(
      before,
    ) &&
    (listed(before, after)
      ? TECH_NEIGHBOUR.test(before + after) || EMBEDDED.test(before + after) || /\bC\+\+/.test(before + after)
      : /^\s*(?:programming|language|developer|engineer|code|语言|言語|語言|언어)/i.test(after) ||
        (/(?:in|embedded|with|ANSI|write|writing|know)\s*$/i.test(before) &&
          (PROGRAMMING.test(before + after) || EMBEDDED.test(before + after))) ||
        (/^\s+on\b/.test(after) && EMBEDDED.test(after))),
  Rust: (written, before, after) =>
    written === 'Rust' &&
    !/^\s?(?:belt|proof|removal|prevention)/i.test(after) &&
    (TECH_NEIGHBOUR.test(before + after) ||
      PROGRAMMING.test(before + after) ||
      EMBEDDED.test(before + after) ||
      /(?:in|with)\s*$/i.test(before)),
  Swift: (written, before, after) =>
    written === 'Swift' &&
    (/ios|objective-c|xcode|swiftui|apple|mobile/i.test(before + after) || TECH_NEIGHBOUR.test(before + after)) &&
    !/^\s*(?:payment|messag|code|network|action)/i.test(after),
  Spring: (written, before, after) =>
    written === 'Spring' &&
    !/^\s*(?:\d{4}|semester|term|break|cleaning|season|intern)/i.test(after) &&
    !/(?:in|by|this|early|late|the|silver|palm|hot)\s*$/i.test(before) &&
    TECH_NEIGHBOUR.test(before + after),
  Express: (written, before, after) =>
    written === 'Express' &&
    TECH_NEIGHBOUR.test(before + after) &&
    !/american\s*$|^\s*(?:delivery|shipping|freight|entry|scripts)/i.test(before.slice(-10) + after),
  Front: (written, before, after) =>
    written === 'Front' &&
    listed(before, after) &&
    /zendesk|intercom|freshdesk|gorgias|help ?scout/i.test(before + after),
  Embassy: (written, before, after) =>
    written === 'Embassy' && /rust|firmware|embedded|nrf|stm32|rtos/i.test(before + after),
  'Epic EHR': (written, before, after) =>
    written !== 'Epic' ||
    (/experience (?:with|in|using)\s$/i.test(before) && /^\s*(?:$|[.,;)])/.test(after)) ||
    (written === 'Epic' &&
      /meditech|cerner|\behr\b|\bemr\b|chart|clinical|eclinicalworks|patient|nurs|hospital|hospice|home health|document|medical|certif/i.test(
        before + after,
      )),
  Dart: (written, before, after) => written === 'Dart' && /flutter|mobile|language/i.test(before + after),
  Make: (written, before, after) =>
    written === 'Make' &&
    /n8n|zapier|airtable|integromat|no-?code|automation/i.test(before + after) &&
    listed(before, after),
  // Beside pay "DOE" means "depending on experience".
  DOE: (written, before, after) =>
    written !== 'DOE' ||
    /\bspc\b|fmea|six sigma|statist|experiment|cpk|yield|minitab|\bjmp\b|process|\b(?:run|using|through)\s$/i.test(
      before + after,
    ),
  Casablanca: (_written, before, after) =>
    /hotel(?:programm|software|system)|\bpms\b|front ?office|rezeption|protel|fidelio|opera\b/iu.test(before + after),
  Notion: (written) => written === 'Notion',
  Slack: (written) => written === 'Slack',
  Excel: (written, before, after) =>
    (written === 'EXCEL' || written.startsWith('Excel') || /^\P{ASCII}/u.test(written)) &&
    !/(?:to|will|you|who|can)\s*$/i.test(before.replace(/.*[,/(]\s*$/, '')) &&
    !/^\s+(?:in|at|as) (?:a|an|the|your|this|our)\b/i.test(after),
  Word: (written, before, after) =>
    written === 'Word' &&
    /excel|powerpoint|outlook|office|microsoft|ms\s*$|\bpc\b|canva|google docs|kenntnis|inform[aá]tic|bureautique|ofim[aá]tica|počítač|computer/iu.test(
      before + after,
    ),
  Outlook: (written, before, after) =>
    written === 'Outlook' && /excel|powerpoint|word|office|microsoft|ms\b|calendar|email/i.test(before + after),
  Access: (written, before, after) =>
    written === 'Access' &&
    /excel|ms\b|microsoft/i.test(before.slice(-30) + after.slice(0, 30)) &&
    !/^\s*(?:control|management|to)/i.test(after),
  Chef: (written, before, after) =>
    written === 'Chef' && /puppet|ansible|terraform|salt\b|devops/i.test(before + after),
  Puppet: (written, before, after) => written === 'Puppet' && TECH_NEIGHBOUR.test(before + after),
  Ada: (written, before, after) => written === 'Ada' && PROGRAMMING.test(before + after),
  Unity: (written, before, after) => written === 'Unity' && /game|unreal|c#|3d|engine|vr|ar\b/i.test(before + after),
  Sketch: (written, before, after) =>
    written === 'Sketch' && /figma|adobe|invision|design tools|zeplin/i.test(before + after),
  Flask: (written) => written === 'Flask',
  Helm: (written, before, after) =>
    written === 'Helm' && !/at the\s*$/i.test(before) && TECH_NEIGHBOUR.test(before + after),
  Spark: (written, before, after) => written === 'Spark' && TECH_NEIGHBOUR.test(before + after),
  Airflow: (written) => written === 'Airflow' || written === 'AirFlow',
  Elm: (written, before, after) => written === 'Elm' && TECH_NEIGHBOUR.test(before + after),
  Julia: (written, before, after) => written === 'Julia' && TECH_NEIGHBOUR.test(before + after),
  Scala: (written, before, after) => written === 'Scala' && TECH_NEIGHBOUR.test(before + after),
  Ruby: (written) => written === 'Ruby',
  Assembly: (written, before, after) =>
    written === 'Assembly' && /language|c\+\+|embedded/i.test(after.slice(0, 12) + before),
  Segment: (written, before, after) => written === 'Segment' && /amplitude|mixpanel|analytics/i.test(before + after),
  Looker: (written) => written === 'Looker',
  Gin: (written, before, after) => written === 'Gin' && /golang|\bgo\b/i.test(before + after),
  Rails: (written) => written === 'Rails',
  Phoenix: (written, before, after) => written === 'Phoenix' && /elixir/i.test(before + after),
  Arm: (written, before, after) =>
    /^A(?:RM|rm)$/.test(written) && /processor|architecture|cortex|embedded|cpu|x86/i.test(before + after),
  Sage: (written, before, after) =>
    written === 'Sage' && /account|quickbooks|xero|erp|\d{2,3}|payroll/i.test(before + after),
  Teams: (written, before) => written === 'Teams' && /(?:microsoft|ms)\s*$/i.test(before),
  Zoom: (written, before, after) => written === 'Zoom' && /slack|teams|google meet|video|tools/i.test(before + after),
  SAFe: (written, before, after) =>
    written === 'SAFe' || written.includes(' ') || (written === 'Safe' && /scrum|agile|kanban/i.test(before + after)),
  CAD: (_written, before, after) => !/^\s?[$\d]|^\s?(?:per|annual|base)/i.test(after) && !/[\d$k]\s?$/i.test(before),
  VAT: (_written, before) =>
    !/[+&]\s?$|(?:plus|excl\.?|incl\.?|zzgl\.?|inkl\.?|hors|más|mas|\d|€|zł|kč)\s$/i.test(before),
  SAS: (_written, before, after) =>
    TECH_NEIGHBOUR.test(before + after) || /statist|analy|programm/i.test(before + after),
  SEA: (_written, before, after) => /seo|ppc|google|ads|marketing/i.test(before + after),
  CSM: (_written, before, after) => /scrum|certif|pmp/i.test(before + after),
  'Combine framework': (written, before, after) =>
    / /.test(written) || (written === 'Combine' && /swift|uikit|ios\b|xcode/i.test(before + after)),
  'Pest PHP': (written, before, after) =>
    / /.test(written) || (written === 'Pest' && /laravel|php|livewire|tests?\b|pruebas/i.test(before + after)),
  Foundry: (written, before, after) =>
    written === 'Foundry' && /solidity|hardhat|ethereum|evm|smart contract|fuzz|测试|テスト/i.test(before + after),
  Exact: (written, before, after) =>
    written === 'Exact' &&
    (/dental|dentist|software|patient/i.test(before + after) || /\b(?:use|using|with)\s$/i.test(before)),
  Hotwire: (written, before, after) => written === 'Hotwire' && TECH_NEIGHBOUR.test(before + after),
  '.NET': (written, before) => / |^dot/i.test(written) || !/[\p{L}\p{N}]$/u.test(before),
  PLC: (written, before, after) =>
    written !== 'PLC' ||
    /program|siemens|s7|scada|\bhmi|allen|rockwell|autom|elect|elétr|eléct|control|troubleshoot|\btia\b|robot|drives?\b|ladder|mechan|mecan|hydraul|pneum|beckhoff|sensor|steuerung|strojn|编程|制御|自动|設備|设备|控制|제어|三菱|保全|生産技術/iu.test(
      before + after,
    ),
  'Microsoft Office': (written, before, after) =>
    written !== 'Office' ||
    /excel|\bword\b|outlook|powerpoint|pacchetto|paket|suite|kenntnis|anwend|conoscenza|inform[aá]tic|\bpc\b|windows/iu.test(
      before + after,
    ),
  'Order picking': (written, _before, after) =>
    written.toLowerCase() !== 'picking' || !/^\s+(?:up|out|a|the|your)\b/i.test(after),
  Informatica: (written, before, after) =>
    written === 'Informatica' && /\betl\b|powercenter|idmc|talend|data|ssis|cloud/i.test(before + after),
  Opera: (written, before, after) =>
    written !== 'opera' &&
    /\bpms\b|hotel|mews|micros|front|recep|protel|software|system|sistema|programa|fidelio|reserv|check-?in|gestionale|logiciel/iu.test(
      before + after,
    ) &&
    !/^\s+(?:house|singer|company|browser|haus)|(?:the|an|at|grand)\s$/i.test(after),
  Siemens: (written, before, after) =>
    written === 'Siemens' &&
    /\bplc|\bsps\b|\bs7\b|\btia\b|simatic|autom|drives?\b|antrieb|beckhoff|allen|rockwell|omron|schneider|autómat|sterown/iu.test(
      before + after,
    ),
  Stan: (written, before, after) => written === 'Stan' && /jags|nimble|bayes|brms|pymc|bugs\b/i.test(before + after),
  Meta: (written, before, after) =>
    written === 'Meta' && /google ads|tiktok|\bads\b|instagram|campaign|linkedin|paid social/i.test(before + after),
  Sierra: (written, before, after) =>
    written === 'Sierra' && /koha|\bils\b|polaris|librar|alma\b|sirsi/i.test(before + after),
  MEG: (_written, before, after) => /eeg|fmri|neuro|mne\b/i.test(before + after),
  ONS: (_written, before, after) => /dossier|zorgplan|nedap|rapport|ecd\b|cliënt|zorg/iu.test(before + after),
  PRISM: (_written, before, after) => /fpds|contract|award|procure|acquisition|federal/iu.test(before + after),
  TPM: (_written, before, after) => /mainten|lean|smed|kaizen|\b5s\b|oee|instandhalt|wartung/iu.test(before + after),
  Lean: (written, before, after) =>
    / /.test(written) ||
    (written === 'Lean' &&
      /manufactur|produc|kaizen|six sigma|\b5s\b|management|améliorat|amelior|chantier|mejora|melhoria|migliorament|\bkvp\b|process|thinking|usine|atelier|fertigung|industri|agile|kanban|método|metod|outils|tools|prinzip|methoden/iu.test(
        before + after,
      )),
  'MIG/MAG': (written, before, after) =>
    written.includes('/') ||
    /weld|schwei|soud|sold|sald|lassen|lasser|spaw|svař|tig\b|wig\b|焊|溶接|용접/iu.test(before + after),
  TIG: (written, before, after) =>
    written.length > 3 ||
    /weld|schwei|soud|sold|sald|lassen|lasser|spaw|svař|mig\b|mag\b|焊|溶接|용접/iu.test(before + after),
  'Kodeks postępowania administracyjnego': (written, before, after) =>
    written.length > 3 || /kodeks|administrac|postępow/iu.test(before + after),
  Instagram: social,
  LinkedIn: social,
  TikTok: social,
  Facebook: social,
  YouTube: social,
  Pinterest: social,
  'CAN bus': (written, before, after) =>
    written !== 'CAN' ||
    /lorawan|zephyr|cortex|firmware|bus|lin\b|automotive|ethernet|canopen|uart|spi\b/i.test(before + after),
};

/** Names that are everyday words, first names or gods too: they count capitalised, and in a list or beside other tools. */
const EVERYDAY = new Set(
  'Ray|Nomad|Consul|Envoy|Packer|Prefect|Iterable|Braze|Framer|Maya|Houdini|Canvas LMS|Blender|Inventor|Creo|Aladdin|Tally|Calypso|Amplitude|Sentry|Cypress|Playwright|Jest|Mocha|Cucumber|Postman|HashiCorp Vault|Backstage|Istio|Athena|Kinesis|Aurora|Azure Synapse|Druid|Hive|Presto|Pulsar|Triton|Bedrock|Bootstrap|Ember.js|Miro|Asana|Pega|Gusto|Apex|Delphi|Prolog|Lisp|Zig|Perl|Lua|Vue.js|Storybook|Flutter|Dagger|Maven|Celery|Rhino 3D|Kronos|Oracle Database|Cadence|Claude|Scratch|Gatsby|Node.js|Salesloft|Infor|Vite|Redux|Pulumi|Hotjar|Segment|Pendo|Outlook|Personio|Appian|Temenos|Pinecone|Weaviate|Solr|Iceberg|Groovy|Greenhouse|Lever|Ashby|SmartRecruiters|Workable|Teamtailor|iCIMS|Bullhorn|Recruitee|Seesaw|Arbor MIS|Reaper|Adobe Audition|Audacity|Rancher|Smalltalk|Racket|Prisma|ShotGrid|Trapeze|Klaus QA|Maximo|Suricata|Snort|Axum|Tokio|Zod|Livewire|Markdown|RIB|Affinity|Exact Online'.split(
    '|',
  ),
);
function everydayAllows(written: string, before: string, after: string): boolean {
  if (/\.(?:js|com|io)$/iu.test(written) || written.includes(' ')) return true;
  if (/^\p{Ll}/u.test(written)) return false;
  return (
    listed(before, after) ||
    TECH_NEIGHBOUR.test(before + after) ||
    /(?:with|using|in|mit|avec|con|com|met|z|s)\s*$/iu.test(before)
  );
}

/** Whether the name stands in a list: a comma, slash, bracket or "and" beside it. */
function listed(before: string, after: string): boolean {
  return (
    /(?:[,/(&;:、|+]|\b(?:and|or|und|oder|et|ou|y|o|e|i|a|en|of)|[•·-])\s*$/iu.test(before) ||
    /^\s*(?:[,/)&;、|+]|(?:and|or|und|oder|et|ou|y|o|e|i|a|en)\b)/iu.test(after)
  );
}

const WINDOW = 70;

/** Whether a name found at this place means the skill; names without a rule always do. */
export function contextAllows(
  { key, everyday }: { key: string; everyday: boolean },
  text: string,
  start: number,
  end: number,
): boolean {
  const rule = RULES[key];
  if (rule === undefined && !everyday && !EVERYDAY.has(key)) return true;
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const after = text.slice(end, end + WINDOW);
  if (rule !== undefined) return rule(written, before, after);
  return (
    everydayAllows(written, before, after) ||
    (everyday && /^\p{Lu}/u.test(written) && SOFTWARE_WORD.test(before + after))
  );
}

/** Words that say of a name beside them that it is a program. */
const SOFTWARE_WORD =
  /software|system|programm?[ae]?|logiciel|outil|gestionale|\b(?:app|crm|erp|pms|pos|tool)s?\b|platform|database|ソフト|软件|시스템/iu;
