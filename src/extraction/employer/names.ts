import { isPlace } from '../place/places.ts';
import { looksLikeJob } from '../title/occupation.ts';
import { NOISE_LINE } from '../title/opening-noise.ts';
import { namesBusiness } from './business-kinds.ts';

/** Words that begin sentences and headings, and are no names. */
const NOT_A_NAME =
  /^(?:the|this|that|these|those|we|our|you|your|it|its|us|a|an|about|job|role|position|team|company|as|at|in|on|for|with|from|by|of|who|what|why|how|when|where|all|if|to|and|or|be|here|there|today|now|join|engineering|product|sales|marketing|candidate|candidates|applicants?|applications?|apply|employer|employers|diversity|equal|inclusion|technology|experience|responsibilities|requirements|qualifications|salary|pay|base|benefits|bonus|learn|client|clients|customers?|remote|hybrid|full|part|he|she|they|no|not|yes|one|two|three|der|die|das|wir|ihr|sie|du|es|ein|eine|le|la|les|nous|vous|notre|votre|un|une|des|el|los|las|nosotros|una|o|os|il|lo|gli|wij|jij|je|de|het|een|my|each|every|everyone|people|success|working|work|ability|knowledge|strong|excellent|good|great|bachelor['’]?s?|master['’]?s?|must|ideal|data|software|ai|machine|cloud|u\.s|uk|eu|usa|description|opportunity|opportunities|culture|life|open|series|start|posted|location|type|contract|permanent|english|german|french|spanish|deutsch|englisch|inglés|inglese|anglais|python|java|react|aws|azure|sql|excel|docker|kubernetes|linux|office|vollzeit|teilzeit|gehalt|arbeitszeit|aufgaben|aufgabe|profil|missions?|salaire|avantages|requisitos|funciones|ofrecemos|benefícios|requisiti|attività|offriamo|functie|salaris|wymagania|obowiązki|oferujemy|požadujeme|nabízíme|náplň|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|montag|freitag|lundi|vendredi|hours|hour|holiday|holidays|pension|shift|shifts|training|travel|interviews?|interview|questions?|please|note|recruiters?|agencies|past|most|some|many|few|both|another|other|more|less|after|before|once|since|while|during|then|also|new|next|first|last|such|same|here['’]s|it['’]s|we['’]re|we['’]ve|you['’]ll|you['’]re|i|i['’]m|hi|hello|hey|hallo|bonjour|hola|dear|ciao|ahoj|fwd|re|seeking|hiring|wanted|gesucht|based|report|reports|reporting|nothing|everything|none|fluent|native|fluency|proficiency|familiarity|lead|support|fieldwork|stack|mail|email|e-mail|phone|contact|website|shall|should|could|would|can|will|may|quel|quelle|qui|below|above|dich|dein|deine|ihre|unsere?|(?:work|build|us|lead|manag|develop|creat|design|help|support|deliver|ensur|provid|assist|driv|collaborat|partner|report|join|look|seek|hir|be|hav|do|mak|tak|giv|get|runn|own|writ|speak|read|learn|teach|coach|mentor|sell|buy|plann|organi[sz]|coordinat|communicat|maintain|monitor|operat|perform|prepar|process|review|test|train|understand|apply|analy[sz]|conduct|contribut|draft|execut|facilitat|follow|gather|generat|grow|handl|identify|implement|improv|integrat|interview|keep|launch|liais|meet|negotiat|oversee|participat|present|produc|research|schedul|serv|ship|shap|set|solv|updat|utili[sz]|visit|bookkeep|account|market|recruit|consult|cook|clean|driv|engineer|program|cod|deploy|debugg|troubleshoot|scal|optimi[sz]|includ|regard|accord|depend|start|end|follow|exist|ongo|upcom|outstand|excit|amaz|challeng|reward|thriv|pay|excell|bring|hold|mov|liv|car|car|welcom|offer|eat|travel|relocat|commut|earn|post|apply|say|tell|ask|answer|think|feel|know|see|find|show|try|want|need)ing|home|careers?|jobs?|menu|vacancies|search|share|save|print)$/iu;
const ROLE_ONLY =
  /\b(?:engineer|developer|manager|director|analyst|designer|scientist|architect|specialist|consultant|representative|assistant|coordinator|nurse|teacher|accountant|recruiter|intern|officer|technician|administrator)\b/iu;
/** Words that only organizations have in their names. */
export const ORGANIZATION_WORD =
  /(?<!\p{L})(?:llp|llc|gmbh|inc|ltd|limited|co-?operative|cooperativ\w|foundation|fundación|fondation|universi|institut|cent(?:er|re|rum)\b|hospital|hospice|klinik|clinic|clinique|bank[ay]?\b|banca\b|banco\b|banque\b|pojišťovna|spořitelna|group|gruppe|groupe|grupo|gruppo|holdings?|studios?\b|studio\b|labs?\b|technologies|solutions|systems?\b|partners\b|services?\b|association|council|school|college|ministry|agency\b|stiftung|verein|museum|consulting\b|networks?\b|industries|logisti|capital\b|ventures|associati|ayuntamiento|ospedal|werk|bau\b|betrieb|farm\b|bakery|brewery|garage|restaurant|hotel|shop|store|works\b|instruments|analytics|learning|insurance|mutual|care\b|thuiszorg|kanzlei|praxis|cabinet|atelier|boulangerie|panadería|trattoria|ristorante|szpital|nemocnice|spółka|podnik|závod|škola|úřad|zakład|szkoła|urząd|starostw|uniwersytet|politechnik|clínica|colegio\b|escuela\b|scuola\b|école\b|lycée\b|stadtwerke|landratsamt|gemeinde|mairie|comune di|krankenhaus|zorggroep|ziekenhuis|knihovna|bibliote|brasserie|bäckerei|apotheke|pharmacie|farmacia|residencia\b|hoteles|sparkasse|seniorenzentrum|authority\b|society\b|office of\b|bureau of\b|nursery\b|surgery\b)|(?:株式|合同|有限)会社|公司$|集团$|法人|学校$|學校$|医院$|醫院$|病院$|大学$|大學$|銀行$|银行$|診所$|诊所$|병원$|학교$|재단$|협회$/iu;
/** Boards and aggregators: they show ads, they do not hire by them. */
const BOARD =
  /^(?:linkedin|indeed|glassdoor|stepstone|xing|monster|ziprecruiter|seek|infojobs|hellowork|france travail|pôle emploi|welcome to the jungle|wttj|naukri|boss(?:直聘)?|wantedly|green|saramin|jobkorea|pracuj(?:\.pl)?|jobs\.cz|prace\.cz|catho|gupy|vagas(?:\.com)?|nationale vacaturebank|werk\.nl|greenhouse|lever|ashby|workday|workable|personio|teamtailor|smartrecruiters|hacker news|hn|github|twitter|facebook|google|whatsapp|teams|linkedinx)$/iu;

/** A name as a reader would write it down: without possessive, article, markup, "Careers" or a note in brackets. */
export function tidyName(raw: string, title: string | null): string | null {
  let name = raw.trim();
  // Not "Pekařství Vrba" under the title "Pekař".
  if (title !== null && name.startsWith(title) && !/^[\p{L}\p{N}-]/u.test(name.slice(title.length)))
    name = name.slice(title.length).trim() || name;
  name = name
    .replace(/\s*[（(](?=[^）)]*(?:[,，;、]|\d|轮|融资|上市|上場|市場|https?:|\.\p{L}{2,}))[^）)]*[）)]?.*$/u, '')
    // "Acme LLC (school contracts)": plain words in brackets describe, and "(haftungsbeschränkt)" is a legal form.
    .replace(/\s+\((?!haftungs)\p{Ll}[^()]{3,60}\)$/u, '')
    .replace(/['’]s$/u, '')
    // 「某某大学2026年度」: the year of a notice behind the name.
    .replace(/(?<=[\p{sc=Han}\p{sc=Hangul}])\s?(?:19|20)\d\d\s?(?:年|학년|년)?(?:度|도)?.*$/u, '')
    .replace(/\s+(?:Careers?|Jobs?|Karriere|Recruiting|Recruitment|Hiring(?: Team)?|HR|Team|Newsletter)$/u, '')
    .replace(
      /\s+(?:is hiring|hiring|sucht|suchen|recrute|busca|contrata|zoekt|cerca|assume|szuka|zatrudni|hledá|přijme)$/u,
      '',
    )
    .replace(
      /\s+(?:CDI|CDD|Vollzeit|Teilzeit|Full[- ]?time|Part[- ]?time|Permanent|Remote|Hybrid|Tiempo completo|Jornada completa|Tempo pieno|Fulltime|Parttime|Pełny etat)$/u,
      '',
    )
    .replace(/ (?:of|and|de|del|für|der|the|&|und|et|e|y|a|la|le|van)$/u, '')
    .replace(
      /^(?:About|[Aa]t|[Bb]eim?|Im|Am|[Cc]hez|Über|Join|For|Company|Why|From|Acerca de|Sobre(?: [ao]s?)?|À propos de|O firmie|O společnosti|Over|Chi è|Jsme|Somos|Jesteśmy|Siamo|Wij zijn|We are|Wir sind|Nous sommes|Unsere?|Dyrekcja|Dyrektor|Kierownik|Rektor|Ředitel(?:ka)?|Das|Die|Der) (?=\p{Lu})/u,
      '',
    )
    .replace(/^["“„*_\s]+|["”*_\s]+$/gu, '')
    .replace(/(?<!\b(?:Inc|Ltd|Ltda|Co|Corp|[A-Z]\.[A-Z]|[VvRrLlAaOoSsZz])\b)[.,]+$/u, '')
    .trim();
  // "Acme - Berlin", "Acme Ltd. Leeds": the place is told of the name.
  const [, head = name, tail = ''] =
    /^(.{2,}?)\s*(?:\s[-–|·]\s|,\s|(?<=\s(?:Inc|LLC|Ltd|Limited|Corp|Co|plc|GmbH|AG)\b\.?) )([^-–|·,]+)$/u.exec(name) ??
    [];
  if (tail !== '' && isPlace(tail)) name = head;
  // "Asador Peñalara (Segovia)".
  const [, bare = name, inside = ''] = /^(.{3,}?) \(([^()]{4,30})\)$/u.exec(name) ?? [];
  if (inside !== '' && isPlace(inside)) name = bare;
  return name === '' ? null : name;
}

/** "The University": a kind of organization, which the text calls so once it is named. */
const OF_KIND =
  /^(?:(?:the|our|la|le|el|il|die|der|das|unsere?|de|het|a|o) )?(?:university|council|hospital|company|trust|school|college|office|department|agency|team|city|county|state|board|group|foundation|institute|bank|client|role|clinic|hotel|restaurant|museum|library|society|charity|firm|centre|center|université|universidad|hôpital|clinique|mairie|commune|ville|ayuntamiento|empresa|escuela|universität|klinik|stadt|gemeinde|hochschule|gemeente|stichting|comune|azienda|scuola|università|universidade|escola|prefeitura|szpital(?:a|u)?|urz[ąę]d(?:u|zie)?|gmin[ay]|nemocnice|škola|městský úřad|město|hospital universitario|live-in)$/iu;

/** What stands in a name's place where the employer is kept back. */
export const UNNAMED =
  /^(?:none|n\/a|null|-+|(?:empresa |company |entreprise |azienda |firma )?(?:confidential|confidencial|confidentielle?|confidenziale|riservat[ao]|vertraulich|poufn[ea]|undisclosed|anonymous|anonyme?|anonimow[ea]|anónima|reservada|private)(?: company| employer| client| advertiser)?|非公開|社名非公開|保密|某公司|비공개)$/iu;

/** "Juni 2026", "1er juin", "Q3 2026": a day or a month, which a sentence may put where a name stands. */
const DATE =
  /^(?!Mars$)(?:(?:\d{1,2}(?:\.|er|st|nd|rd|th|º)?|anfang|mitte|ende|early|late|mid|début|fin)(?: (?:de |d['’]))?[ -]?)?(?:jan(?:uary?|uar|vier|uari)?|jänner|feb(?:ruary?|ruar|ruari)?|février|mar(?:ch|s|zo|ço)?|märz|maart|marzec|apr(?:il)?|avril|abril|aprile|may|mai|mayo|maio|maggio|mei|maj|june?|juni|juin|junio|junho|giugno|july?|juli|juillet|julio|julho|luglio|aug(?:ust|ustus)?|août|agosto|sept?(?:ember|embre|tembre|iembre)?|setembro|settembre|o[ck]t(?:ober|obre|ubre)?|outubro|ottobre|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember)?|décembre|diciembre|dezembro|dicembre|enero|janeiro|gennaio|febrero|fevereiro|febbraio|stycz(?:eń|nia)|lut(?:y|ego)|marca|kwie(?:cień|tnia)|maja|czerw(?:iec|ca)|lip(?:iec|ca)|sierp(?:ień|nia)|wrze(?:sień|śnia)|październik(?:a)?|listopad[ua]?|grud(?:zień|nia)|led(?:en|na)|únor[a]?|břez(?:en|na)|dub(?:en|na)|květ(?:en|na)|červ(?:en|enec|na|ence)|srp(?:en|na)|září|říj(?:en|na)|prosin(?:ec|ce))?\.?(?: (?:de |do )?(?:19|20)\d\d)?$/iu;

/** "Uberaba/MG". */
const TOWN_OF_STATE = /^\p{Lu}\p{Ll}[\p{L}’' -]{1,38} ?\/ ?[A-Z]{2}$/u;

/** Whether a text can be the name of one who hires. */
export function isEmployerName(name: string): boolean {
  if (name.length < 2 || name.length > 80 || NOT_A_NAME.test(name) || BOARD.test(name) || UNNAMED.test(name))
    return false;
  if (!/\p{L}{2}|\p{L}\d|\d\p{L}/u.test(name) || /^[招聘中诚聘急]+$/u.test(name)) return false;
  if (/https?:|@|[!?:;]/.test(name) || TOWN_OF_STATE.test(name) || OF_KIND.test(name) || DATE.test(name)) return false;
  const organization = ORGANIZATION_WORD.test(name);
  if (!organization && isPlace(name)) return false;
  if (ROLE_ONLY.test(name) && !organization) return false;
  const words = name.split(/\s+/);
  return !(
    NOT_A_NAME.test(words[0] ?? '') &&
    words.length < (organization ? 2 : 4) &&
    !/^(?:The|La|Le|El|Die|Das|Der|Het|De|One|First|New|Good|Great) /.test(name)
  );
}

const CAPITALISED =
  /^["“„]?(?:(?:d|l|n|s|dell|dall|nell|all|sull)['’](?=\p{Lu}))?(?:[\p{Lu}\p{Lo}\p{N}]|[a-z]+\p{Lu}|[a-z]{2,12}$)/u;
const SMALL =
  /^(?:&|\+|and|und|et|e|y|i|of|de|del|della|di|do|da|du|des|für|der|the|la|le|van|den|at|z|zu|am|a|s|r|o|o\.|z\.|s\.|r\.|c\.|k\.)$/u;

/** Whether a short line or a part of it is shaped as a name and is no title, place, date, or chrome. */
export function isHeaderName(text: string): boolean {
  if (
    text.length < 2 ||
    text.length > 60 ||
    NOISE_LINE.test(text) ||
    /(?:について|概要|紹介|情報|介绍|简介)$/u.test(text)
  )
    return false;
  if (
    !isEmployerName(text) ||
    /[€$£¥₹%]|\d{3,}|^\d|[.!?:,]$/u.test(text.replace(/\b(?:Inc|Ltd|Co|o\.o|r\.o|S\.A|B\.V|C\.V|r\.l|p\.A)\.$/u, ''))
  )
    return false;
  if (looksLikeJob(text) && !ORGANIZATION_WORD.test(text) && !namesBusiness(text)) return false;
  if (
    /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}/u.test(text) &&
    (/\d|[、，・·/]/.test(text) || text.length > 20)
  )
    return false;
  const words = text.split(/\s+/);
  return (
    words.length <= 8 &&
    CAPITALISED.test(words[0] ?? '') &&
    /\p{Lu}|\p{Lo}/u.test(text) &&
    (isSentenceCased(text, words) ||
      words.every((word) => (CAPITALISED.test(word) && /[\p{Lu}\p{Lo}\p{N}]/u.test(word)) || SMALL.test(word)))
  );
}

/** "Dopravní podnik Lipová": languages that give capitals to the first word and to proper names alone. */
function isSentenceCased(text: string, words: string[]): boolean {
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length <= 6 && capital * 2 >= words.length && (ORGANIZATION_WORD.test(text) || namesBusiness(text));
}
