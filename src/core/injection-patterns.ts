export interface InjectionPattern {
  /** Lower case; a text with none of these cannot match, which spares nearly every ad the pattern itself. */
  needs: readonly string[];
  pattern: RegExp;
}

/**
 * Ways in which a text speaks to a program. Each needs an order and its object, or a mark that only a
 * chat template writes: an ad for people who build language models speaks of prompts all day long.
 */
export const INJECTION_PATTERNS: readonly InjectionPattern[] = [
  // Orders to forget, twelve languages.
  {
    needs: ['ignore', 'disregard', 'forget', 'override', 'bypass', 'discard'],
    pattern:
      /\b(?:ignore|disregard|forget|override|bypass|discard)\b[^.\n]{0,40}\b(?:previous|prior|above|earlier|preceding|foregoing|your|all|any|system|these|other)\b[^.\n]{0,30}\b(?:instructions?|prompts?|rules|guidelines|directives|context|programming)\b/giu,
  },
  {
    needs: ['ignorier', 'vergiss', 'vergessen', 'missachte'],
    pattern:
      /\b(?:ignorier\p{L}*|vergiss|vergessen sie|missachte\p{L}*)(?!\p{L})[^.\n]{0,50}(?:anweisung|instruktion|vorgabe|prompt|regel)\p{L}*/giu,
  },
  {
    needs: ['ignore', 'oublie', 'tiens'],
    pattern:
      /\b(?:ignore[rzs]?|oublie[rzs]?|ne tiens pas compte)(?!\p{L})[^.\n]{0,50}(?:instructions?|consignes?|directives|règles|prompt)(?!\p{L})/giu,
  },
  {
    needs: ['ignor', 'olvid', 'descarta', 'omiso'],
    pattern:
      /\b(?:ignor[ae]d?|olvid[ae]|descarta|haz caso omiso)(?!\p{L})[^.\n]{0,50}(?:instrucci[oó]n(?:es)?|indicaciones|reglas|prompt)(?!\p{L})/giu,
  },
  {
    needs: ['ignor', 'esque', 'desconsidere'],
    pattern:
      /\b(?:ignor[ea]|esque[cç]a|desconsidere)(?!\p{L})[^.\n]{0,50}(?:instru[cç](?:ão|ões|oes)|regras|comandos|prompt)(?!\p{L})/giu,
  },
  {
    needs: ['ignora', 'dimentica'],
    pattern: /\b(?:ignora(?:te)?|dimentica(?:te)?)(?!\p{L})[^.\n]{0,50}(?:istruzion[ei]|regole|prompt)(?!\p{L})/giu,
  },
  {
    needs: ['negeer', 'vergeet'],
    pattern: /\b(?:negeer|vergeet)(?!\p{L})[^.\n]{0,50}(?:instructies?|aanwijzingen|regels|prompt)(?!\p{L})/giu,
  },
  {
    needs: ['ignoruj', 'pomiń', 'zapomnij'],
    pattern:
      /\b(?:zignoruj|ignoruj|pomiń|zapomnij)(?!\p{L})[^.\n]{0,50}(?:instrukcj|polece|wskazów|zasad|prompt)\p{L}*/giu,
  },
  {
    needs: ['ignoruj', 'zapomeň'],
    pattern: /\b(?:ignoruj|ignorujte|zapomeň|zapomeňte)(?!\p{L})[^.\n]{0,50}(?:instrukc|pokyn|pravid|prompt)\p{L}*/giu,
  },
  {
    needs: ['無視', '忘れ'],
    pattern: /(?:以前|これまで|上記|前)の?(?:すべての)?(?:指示|命令|プロンプト|ルール)[^。\n]{0,12}(?:無視|忘れ)/gu,
  },
  {
    needs: ['忽略', '无视', '無視', '忘记', '忘記'],
    pattern: /(?:忽略|无视|無視|忘记|忘記)[^。\n]{0,12}(?:指令|指示|提示|规则|規則|说明)/gu,
  },
  {
    needs: ['무시', '잊'],
    pattern: /(?:이전|위의?|앞의?|기존)[^.\n]{0,10}(?:지시|명령|프롬프트|규칙)[^.\n]{0,10}(?:무시|잊)/gu,
  },

  // Marks of chat templates, and a speaker's name that opens a line.
  { needs: ['<|'], pattern: /<\|(?:im_start|im_end|system|user|assistant|endoftext|start_header_id|eot_id)\|>/gi },
  {
    needs: ['inst]', 'sys>>', '<system', '</system', '<assistant', '</assistant', '<instruction', '</instruction'],
    pattern: /\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|assistant|system[-_ ]prompt|instructions?)>/gi,
  },
  {
    needs: ['system', 'assistant', 'developer'],
    pattern:
      /^[^\S\n]*(?:#{1,6}[^\S\n]*|\*\*)?(?:system|assistant|developer)(?:[^\S\n]+(?:prompt|message|instructions?))?(?:\*\*)?[^\S\n]*:(?=\s*\S)[^\n]*\b(?:you|ignore|must|always|output|respond|answer|reply)\b/gimu,
  },
  {
    needs: ['prompt', 'override', 'message', 'instruction'],
    pattern:
      /\b(?:begin|end|new|updated?)[^\S\n]+(?:system|admin|developer)[^\S\n]+(?:prompt|message|instructions?|override)\b/giu,
  },

  // Words to a reader that is a program.
  {
    needs: ['you are', "you're", 'you’re', 'read by'],
    pattern:
      /\b(?:if|when|since|because)[^S\n]+(?:you(?:['’]re|[^\S\n]+are)|this[^\S\n]+is[^\S\n]+(?:being[^\S\n]+)?read[^\S\n]+by)[^\S\n]+(?:an?[^\S\n]+)?(?:ai|a\.i\.|llm|large language model|language model|chatbot|bot|gpt|chatgpt|claude|gemini|copilot|artificial intelligence|automated (?:system|agent))(?:[^\S\n]+(?:model|assistant|agent|bot|system|tool|program))?(?=[^\S\n]*(?:[,.:;!?)—–-]|$|reading|processing|or\b|and\b|then\b|you\b|please\b|include|insert|add|write|mention|say|respond|reply))/gimu,
  },
  {
    needs: ['as a'],
    pattern:
      /\bas[^\S\n]+an?[^\S\n]+(?:ai|large|llm)?[^\S\n]*(?:language model|ai assistant|assistant ai)\b[^\S\n]*,?[^\S\n]*(?:you|i|please|it)\b/giu,
  },
  {
    needs: ['ai', 'llm', 'language model', 'bot', 'gpt', 'claude', 'gemini', 'copilot', 'parser', 'screener'],
    pattern:
      /\b(?:note|message|instructions?|attention|notice|reminder|dear|hey|hello|hi)[^\S\n]*(?:to|for|,|:)?[^\S\n]*(?:all|any|the|every)?[^\S\n]*(?:ai|llm|language model|chatbot|chatgpt|gpt|claude|gemini|copilot|bot|ai assistant|ai agent|ai model|automated screener|parser)s?[^\S\n]*(?:[:,!—–]|reading|parsing|processing|that|who)/giu,
  },
  {
    needs: ['reading', 'parsing', 'processing', 'summari', 'analy'],
    pattern:
      /\b(?:ai|llm|language)[^\S\n]+(?:assistants?|agents?|models?|bots?|parsers?|screeners?)[^\S\n]+(?:reading|parsing|processing|summari[sz]ing|analy[sz]ing)[^\S\n]+this\b/giu,
  },
  {
    needs: ['you are'],
    pattern:
      /\byou[^\S\n]+are[^\S\n]+(?:now[^\S\n]+)?(?:chatgpt|gpt-?\d?|claude|gemini|an?[^\S\n]+(?:helpful|unrestricted|uncensored|obedient)[^\S\n]+(?:ai|assistant|model|bot)|in[^\S\n]+developer[^\S\n]+mode|dan\b)/giu,
  },
  {
    needs: ['prompt', 'instruction', 'message'],
    pattern:
      /\b(?:reveal|print|repeat|output|show|leak|disclose)[^.\n]{0,30}\b(?:your|the)[^\S\n]+(?:system|hidden|initial|original)[^\S\n]+(?:prompt|instructions?|message)\b/giu,
  },
  {
    needs: ['user', 'human', 'reader'],
    pattern:
      /\b(?:do[^\S\n]+not|don['’]t|never)[^\S\n]+(?:tell|inform|reveal|mention|show)[^.\n]{0,25}\b(?:to[^\S\n]+)?the[^\S\n]+(?:user|human|reader)\b/giu,
  },
  {
    needs: ['wenn', 'falls'],
    pattern:
      /\b(?:wenn|falls)[^\S\n]+(?:du|sie)[^\S\n]+(?:eine?[^\S\n]+)?(?:ki|sprachmodell|llm|chatbot|bot|ki-(?:assistent|modell))[^\S\n]+(?:bist|sind)\b/giu,
  },
  {
    needs: ['si tu', 'si vous', 'si eres', 'si sei', 'se sei', 'se você', 'se és'],
    pattern:
      /(?<!\p{L})(?:si[^\S\n]+(?:tu[^\S\n]+es|vous[^\S\n]+êtes|eres|sei)|se[^\S\n]+(?:você[^\S\n]+é|és|sei))[^\S\n]+(?:une?|un|uma?|una)?[^\S\n]*(?:ia|llm|bot|chatbot|mod[eè]l[eo]?[^\S\n]+(?:de[^\S\n]+)?(?:langage|lenguaje|linguagem|linguistico)|intelligen[cz][ei]a?[^\S\n]+artifi[cs]\p{L}+)(?!\p{L})/giu,
  },
  {
    needs: ['あなた', 'もし'],
    pattern: /(?:あなたが|もし)(?:AI|人工知能|言語モデル|LLM|チャットボット)(?:なら|である|の場合|であれば)/gu,
  },
  {
    needs: ['如果', '若'],
    pattern:
      /(?:如果|若)(?:你|您)是(?:一个|一個|一名)?(?:AI|人工智能|人工智慧|语言模型|語言模型|大模型|机器人|機器人)/gu,
  },
  {
    needs: ['당신이', '만약'],
    pattern: /(?:당신이|만약)[^.\n]{0,6}(?:AI|인공지능|언어 ?모델|챗봇)(?:라면|이라면|인 경우|일 경우)/gu,
  },
];
