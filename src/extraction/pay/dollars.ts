import type { Line } from '../reading.ts';

/** A dollar and what speaks for it: signs that only its country has, and signs that its neighbours may share. */
type Dollar = [code: string, sure: RegExp, weak: RegExp];

/** Words of a country's working life, law, mail, telephones and web addresses, wherever in an ad they stand. */
const DOLLARS: Dollar[] = [
  [
    'USD',
    /\b40[13]\s?\(?[kb]\b|\bUSA\b|\bU\.S\.|\bUSD\b|United States|E-Verify|\bEEOC?\b|\bFLSA\b|\bFMLA\b|\bW-?2\b|\bGED\b|\bHIPAA\b|\bOSHA\b|\bMedicaid\b|\bAFSCME\b|\bTeamsters\b|\bZIP code|\bgreen card\b|\bH-?1B\b|\.gov(?![\p{L}.])|,\s?[A-Z]{2},? \d{5}(?!\d)/u,
    /\bUS\b|[Hh]igh school diploma|[Aa]ssociate['’]?s? degree|[Ee]qual [Oo]pportunity [Ee]mployer|\b(?:non-)?exempt\b|\bPTO\b|\bDOE\b|\bCDL\b|\b[Cc]ount(?:y|ies)\b|, (?:CA|CO|AR|WA)\b|(?:dental|medical),? (?:and )?vision|(?<![\d+(])\(?[2-9]\d\d[). -]{1,2}[2-9]\d\d[ .-]\d{4}(?!\d)/u,
  ],
  [
    'CAD',
    /\bRRSPs?\b|\bREER\b|\bCanadian\b|\bin Canada\b|\bCAD\b|\bHOUR hourly\b|\bCNESST\b|\bWSIB\b|\bAODA\b|\bRed Seal\b|\bSmart Serve\b|\.gc\.ca\b|\b[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d\b/u,
    /\bCanada\b|[\p{L}\d]\.ca(?![\p{L}.])|\b[Pp]rovinc(?:e|ial)\b/u,
  ],
  [
    'AUD',
    /\b[Pp](?:ty|TY)\.? L(?:td|TD)|[Ss]uperannuation|\bTFN\b|\bABN\b|Fair Work|[Ww]orking [Ww]ith [Cc]hildren [Cc]heck|\bWWCC\b|\bAustralian\b|\bin Australia\b|\bAUD\b|\+61[ -]?\d|\bAHPRA\b|\b04\d\d ?\d{3} ?\d{3}\b|\(0[2378]\) ?\d{4} ?\d{4}|\.(?:com|org|net|gov|edu)\.au\b|Torres Strait/u,
    /\bAustralia\b|\bTAFE\b|\b(?:NSW|QLD|Queensland|Tasmania)\b|\b(?:salary sacrific|novated leas)/u,
  ],
  [
    'NZD',
    /\b[Kk]iwi[Ss]aver\b|Te Tiriti|\bTe Whatu Ora\b|\bWINZ\b|\bNZ(?:QA|QF|D)?\b|\bin New Zealand\b|\bAotearoa\b|\+64[ -]?\d|\b02[0-9] ?\d{3} ?\d{3,4}\b|\.(?:co|org|net|govt|ac|school|iwi)\.nz\b|\bwh[aā]nau\b|\bm[aā]hi\b/u,
    /\bNew Zealand\b|\b[Kk]iwi\b|\bM[āa]ori\b|\b0800 \d{3} \d{3,4}\b/u,
  ],
  [
    'SGD',
    /\b[Pp](?:te|TE)\.? L(?:td|TD)|\bCPF\b|\bSGD\b|\+65[ -]?\d|\bEA Licen[cs]e\b|\bin Singapore\b|\bSingapore(?:an)? (?:citizen|PR)|\.(?:com|edu|gov|org)\.sg\b|\b(?:Jurong|Tampines|Woodlands|Changi|Tuas|Toa Payoh|Bukit (?:Merah|Batok|Timah)|Ang Mo Kio|Yishun|Paya Lebar|Raffles Place|Sengkang|Pasir Ris|Bedok|Serangoon|Kallang|Bishan|Punggol|HarbourFront)\b/u,
    /\bSingapore\b|\bMRT\b|\bPDPA\b|\bMOM\b/u,
  ],
  [
    'HKD',
    /\bMPF\b|\bHKD\b|\+852[ -]?\d|\bKowloon\b|New Territories|\.(?:com|edu|gov|org)\.hk\b|\bHKSAR\b/u,
    /\bHong Kong\b/u,
  ],
  ['TWD', /\bTWD\b|\+886[ -]?\d|\.(?:com|edu|gov|org)\.tw\b/u, /\bTaiwan\b/u],
  ['MXN', /\bMXN\b|\bIMSS\b|\bINFONAVIT\b|\+52[ -]?\d|\.(?:com|org|gob|edu)\.mx\b/iu, /\bm[eé]xico\b/iu],
  ['CLP', /\bCLP\b|\+56[ -]?\d|\bAFP\b|\bFONASA\b/u, /\bChile\b/u],
  ['COP', /\bCOP\b|\+57[ -]?\d|\bEPS\b|\.(?:com|edu|gov|org)\.co\b/u, /\bColombia\b/u],
  ['ARS', /\bARS\b|\+54[ -]?\d|\.(?:com|gob|org)\.ar\b|\bobra social\b/u, /\bArgentina\b/u],
];
const SURE = 3;
const WEAK = 1;

const FRENCH_PAY = /\bsalaire\b|\bde l['’]heure\b|\btaux horaire\b|\bpar (?:année|heure)(?![\p{L}])/iu;
/** Spelling and words of English outside the United States; "centre" and "theatre" are in names there too. */
const NOT_AMERICAN =
  /\b(?:labour(?:er|ers)?|colours?|behaviours?|favour(?:able|ite)?|neighbour\w*|(?:un|re)?(?:organis|recognis|specialis|prioritis|maximis|optimis|utilis|minimis|customis|finalis|analys)(?:e|es|ed|ing|ation|ations)|programmes?|tyres?|licences?|metres|litres|fulfil|enrol|jewellery|cheques?|kerb|fortnight(?:ly)?|whilst|rosters?|arvo|smoko|paddocks?|utes?|bdrm|dodgy|tradies?)\b/u;
/** Countries of a peso write "$" too. */
const OF_PESOS = 'es';

/**
 * Which dollar an ad's own words mean, where neither its place nor the sentence with the sign tells: that of the
 * country for which most signs speak.
 * @returns its ISO code; "$" where the signs are of two countries alike, or of some other country than the United
 * States that they don't name
 */
export function dollarOfAd(lines: readonly Line[], language: string | null): string {
  const votes = new Map<string, number>();
  for (const { text } of lines) {
    for (const [code, sure, weak] of DOLLARS) {
      const weight = sure.test(text) ? SURE : weak.test(text) ? WEAK : 0;
      if (weight > 0) votes.set(code, (votes.get(code) ?? 0) + weight);
    }
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  if (first !== undefined && first[1] > (second?.[1] ?? 0)) return first[0];
  if (first !== undefined) return '$';
  if (lines.some(({ text }) => FRENCH_PAY.test(text))) return 'CAD';
  return language === OF_PESOS || lines.some(({ text }) => NOT_AMERICAN.test(text)) ? '$' : 'USD';
}
