/** Legal forms that end a firm's name, in any country; `s.` and `.` are as firms write them. */
const FORMS =
  'gGmbH(?: & Co\\. ?KG)?|GmbH(?: & Co\\.? ?KGaA| & Co\\.? ?KG)?|mbH|AG(?: & Co\\.? ?KG)?|SE(?: & Co\\.? ?KG(?:aA)?)?|KGaA|KG|OHG|UG(?: \\(haftungsbeschränkt\\))?|e\\. ?V\\.|e\\. ?G\\.|eG|e\\. ?K\\.|PartG ?mbB|' +
  'LLP|llc|LLC|ltd\\.?|pvt\\.? ltd\\.?|gmbh|L\\.L\\.C\\.|Inc\\.?|Ltd\\.?|Limited|plc|CIC|Corp\\.?|Corporation|Pvt\\.? Ltd\\.?|Private Limited|Pty\\.? Ltd\\.?|Pte\\.? Ltd\\.?|(?:& )?Co\\.,? Ltd\\.?|' +
  'S\\.A\\. de C\\.V\\.|SA de CV|S\\. de R\\.L\\.(?: de C\\.V\\.)?|S\\.A\\.S\\.?|SAS|SASU|SARL|S\\.A\\.R\\.L\\.|EURL|SCOP|SCA|S\\.A\\.U\\.?|S\\.L\\.U\\.?|S\\.L\\.L\\.|S\\.L\\.|SL|SLU|S\\. ?Coop\\.?|' +
  's\\.r\\.l\\.?s?\\.?|S\\.r\\.l\\.?|S\\.R\\.L\\.?|Srl|SRL|S\\.p\\.A\\.?|SpA|S\\.n\\.c\\.|S\\.a\\.s\\.|Soc\\. Coop\\.?|B\\.V\\.|BV|N\\.V\\.|NV|VOF|V\\.O\\.F\\.|' +
  'Oyj?|AB|A/S|ApS|ASA?|[Ss]p\\. ?z ?o\\. ?o\\.|[Ss]p\\. ?[kj]\\.|S\\.A\\.|S\\.K\\.A\\.|s\\. ?r\\. ?o\\.|spol\\. s ?r\\. ?o\\.|a\\. ?s\\.|k\\. ?s\\.|v\\. ?o\\. ?s\\.|z\\. ?[sú]\\.|o\\. ?p\\. ?s\\.|' +
  'Ltda\\.?|LTDA\\.?|EIRELI|S/A|K\\.K\\.|d\\.o\\.o\\.|Kft\\.?|Zrt\\.?|SA|TP';

const WORD =
  "[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}&'’+-]*(?:\\.(?=\\p{Lu})\\p{L}*)*(?:(?<=(?<!\\p{L})\\p{L}{1,3})\\.)?(?:\\.(?:io|com|ai|de|net|org|dev|app|eu|fr|nl|pl|cz|co|tech|health)(?![\\p{L}]))?|[a-z]{1,3}\\p{Lu}[\\p{L}\\p{N}]*";
const JOIN = "&|\\+|and|und|et|e|y|i|of|de|del|de la|della|di|do|da|des|du|für|der|the|la|le|van|den|d['’]|a";

/** One name: capitalised words, joined by small ones. */
export const NAME_RUN = `(?:${WORD})(?: (?:(?:${JOIN}) )?(?:${WORD})){0,6}`;

/** "Acme Tools GmbH": group 1 is the name with its form. */
export const WESTERN_FIRM = new RegExp(`(?<![\\p{L}\\p{N}])(${NAME_RUN},? (?:${FORMS}))(?![\\p{L}\\p{N}])`, 'gu');
/** A prefilter: a text without it names no firm by its form. */
export const HAS_FORM = new RegExp(`[ ,](?:${FORMS})(?![\\p{L}\\p{N}])`, 'u');

/** Names of firms in scripts without spaces, with the form before or behind. */
export const EASTERN_FIRM =
  /(?:株式会社|合同会社|有限会社|(?:一般|公益)?(?:社団|財団)法人|社会福祉法人|学校法人|NPO法人|医療法人(?:社団|財団)?)[ 　]?[\p{L}\p{N}ー・&＆.]{1,24}(?:[ 　][\p{L}\p{N}ー・&]{1,20}?(?:病院|クリニック|医院|園|学校|学園|苑|ホーム|センター))?|[\p{L}\p{N}ー・&＆]{1,20}(?:株式会社|合同会社|有限会社)|[\p{sc=Han}\p{L}\p{N}·&（）()]{2,28}?(?:股份有限公司|有限责任公司|有限公司|集团(?!有限|股份))|(?:\(주\)|㈜|주식회사 ?)[\p{L}\p{N}&]{1,20}|[\p{L}\p{N}&]{1,20}(?:\(주\)|㈜| ?주식회사)/gu;
export const HAS_EASTERN_FORM = /会社|法人|公司|集团|주식회사|㈜|\(주\)/u;

/** Takes Japanese and Korean particles and Chinese lead words off a name. */
export function trimEastern(raw: string): string {
  let name = raw
    .replace(/^(?:我们是|我司|关于|加入|欢迎加入|就职于|公司名称|招聘单位|来自|当社|弊社|私たち)(?:は|：|:)?/u, '')
    .trim();
  if (/^(?:株式会社|合同会社|有限会社|[\p{sc=Han}A-Z]{0,6}法人)/u.test(name))
    name = name.replace(
      /(?<=[\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}ー])(?:では|には|は|が|の(?!(?:会|里|家|森|丘|杜|木|郷|園|風|苑|国|樹|輪|手|空|星|花|実|海|道|光|声|庭)(?!\p{sc=Han}))|で|を|に|と|も|へ).*$/u,
      '',
    );
  else if (/(?:株式会社|合同会社|有限会社)$/u.test(name))
    name = name.replace(/^.*(?:は|が|を|に|で|と)(?=[\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}])/u, '');
  return name
    .replace(/(?<=[\p{sc=Hangul}]{2,})(?:입니다|이에요|예요|이며|으로|은|는|에서|에서는|의|에|과|와|을|를|이|가)$/u, '')
    .trim();
}
