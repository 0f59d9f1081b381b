import { foldText, forFolded } from '../fold.ts';

/**
 * Small words that turn a sentence round. A claim must have as many negations as the words it rests on, and
 * a condition, a wish or a possibility where those have one: "no visa sponsorship" never becomes "visa sponsorship".
 */
export interface Guards {
  negations: number;
  condition: boolean;
  optional: boolean;
  possibility: boolean;
  /** Somebody or something else is set against it: "unlike Stripe", "instead of Go". */
  contrast: boolean;
}

/** Negations that negate nothing. */
const IDIOMS = forFolded(
  /\b(?:not only|not just|not limited to|nothing short of|no later than|no matter|none other|not to mention|can'?t wait|nicht nur|nicht zuletzt|non seulement|no solo|no solamente|nao apenas|nao so|non solo|niet alleen|nie tylko|nejen)\b|だけでなく|のみならず|不仅|不仅仅|不但|不断|不斷|非常|不動産|不动产|没关系|뿐만 아니라|뿐 아니라|無限|无限|無料|无论|未来|未經驗歓迎|未経験/gu,
);

const NEGATION_WORDS =
  "no|not|none|nor|neither|never|without|unable|cannot|cant|dont|doesnt|wont|isnt|arent|unavailable|lacks?|lacking|excluding|excluded|except|\\p{L}+n't|nicht|kein\\p{L}{0,2}|ohne|nie|niemals|weder|ausgeschlossen|ne|n'|pas|sans|aucune?|jamais|ni|sin|ningun\\p{L}{0,2}|nunca|jamas|tampoco|nao|sem|nenhum\\p{L}{0,1}|nem|non|senza|nessun\\p{L}{0,1}|mai|niet|geen|zonder|nooit|nie|bez|brak|zadn\\p{L}{0,3}|nigdy|ani|neni|nejsou|nikdy|nelze|nenabizime|neposkytujeme|nemusi\\p{L}*|nepozadujeme";
const NEGATION = forFolded(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${NEGATION_WORDS})(?![\\p{L}])|ない|ません|なし|無し|無く|ぬ(?=[、。\\s]|$)|不可|不要|不問|不能|不会|不會|不提供|不需|不支持|不是|不接受|不|没|沒|未|無|无|非(?!常)|勿|않|없|못하|안\\s|불가|아니|금지`,
    'gu',
  ),
);

const CONDITION = forFolded(
  /(?<![\p{L}])(?:if|unless|except|subject to|depending on|provided that|as long as|only (?:if|when|for)|contingent|wenn|falls|sofern|vorausgesetzt|abhangig|sous reserve|a condition|selon|en funcion de|siempre que|segun|desde que|conforme|a condizione|purche|afhankelijk|mits|pod warunkiem|w zaleznosci|pokud|v zavislosti)(?![\p{L}])|場合|によって|に応じ|如果|视|根据|경우|에 따라/u,
);
const OPTIONAL = forFolded(
  /(?<![\p{L}])(?:preferred|preferably|optional(?:ly)?|a plus|is plus|bonus points|nice[- ]to[- ]have|desirable|desired|ideally|advantageous|an advantage|beneficial|von vorteil|wunschenswert|idealerweise|gern gesehen|ein plus|souhaitee?s?|apprecie\p{L}*|un plus|un atout|deseable|valorable|se valora\p{L}*|desejavel|diferencial|sera um plus|preferibile|gradit\p{L}|costituisce titolo|pre|een plus|mile widzian\p{L}+|atutem|vyhodou)(?![\p{L}])|歓迎|尚可|望ましい|あれば|优先|優先|加分|우대/u,
);
const POSSIBILITY = forFolded(
  /(?<![\p{L}])(?:may|might|could|possibly|perhaps|potentially|planned|planning|aims? to|hopes? to|eventuell|ggf|moglicherweise|geplant|peut-etre|eventuellement|podria\p{L}?|quiza|poderia\p{L}?|talvez|potrebbe|forse|mogelijk|wellicht|byc moze|moze|mozna|mozna|pripadne)(?![\p{L}])|かもしれ|予定|可能性|可能会|也许|수 있습니다만|예정/u,
);

const CONTRAST = forFolded(
  /(?<![\p{L}])(?:unlike|instead of|rather than|as opposed to|im gegensatz|im unterschied|statt|anstatt|anstelle|contrairement|au lieu|plutot que|a diferencia|en lugar|en vez|ao contrario|em vez|a differenza|invece di|in tegenstelling|in plaats|w przeciwienstwie|zamiast|na rozdil|misto)(?![\p{L}])|とは異なり|と違|代わりに|而不是|대신|달리/u,
);

/** Reads the guards of a text. */
export function guardsOf(text: string): Guards {
  const folded = foldText(text).replace(IDIOMS, ' ');
  return {
    negations: [...folded.matchAll(NEGATION)].length - frenchPairs(folded),
    condition: CONDITION.test(folded),
    optional: OPTIONAL.test(folded),
    possibility: POSSIBILITY.test(folded),
    contrast: CONTRAST.test(folded),
  };
}

const FRENCH_PAIR = forFolded(/(?<!\p{L})(?:ne |n')[^.;\n]{0,40}?(?<!\p{L})(?:pas|jamais|aucune?)(?!\p{L})/gu);

/** French negates with two words: "ne … pas" is one negation. */
function frenchPairs(folded: string): number {
  return [...folded.matchAll(FRENCH_PAIR)].length;
}

/** Whether a claim says yes, no, if and perhaps as the words it rests on do. */
export function guardsAgree(claimed: Guards, stated: Guards): boolean {
  return (
    claimed.negations === stated.negations &&
    claimed.condition === stated.condition &&
    claimed.optional === stated.optional &&
    claimed.possibility === stated.possibility &&
    claimed.contrast === stated.contrast
  );
}
