import { allMatches } from '../core/all-matches.ts';
import { sharingFirstLetters } from '../core/alternation.ts';
import { isJobTitle } from '../core/job-signals.ts';
import type { EmploymentType } from '../core/posting.ts';
import type { Found } from './fact.ts';
import { firstFound } from './fact.ts';
import type { Line, Reading } from './reading.ts';
import { hoursType, shareOfPost, shareType } from './weekly-hours.ts';
import { anyWord } from './words.ts';

/** Words of each type. A permanent contract alone says nothing of the hours: it names no type. */
const WORDS: [EmploymentType, RegExp][] = [
  [
    'FULL_TIME',
    anyWord(
      [
        'full[-_ ]?time',
        'fulltime',
        'vollzeit',
        'voll-? ?(?:oder|und|/|bzw\\.?) ?teilzeit',
        'full(?:-|–)? ?(?:or|and|/|&) ?part[- ]?time',
        'temps plein ou partiel',
        'temps plein',
        'temps complet',
        'plein temps',
        'tiempo completo',
        'jornada completa',
        'jornada (?:laboral )?completa',
        'temps complet',
        'tempo integral',
        'per[ií]odo integral',
        'tempo pieno',
        'full ?time',
        'voltijds?e?',
        'volledige? (?:werkweek|baan|betrekking|dienstverband)',
        'volle stelle',
        'volltags',
        'fulltime',
        'pełny etat',
        'pełen etat',
        'pełnym wymiarze',
        'pełen wymiar',
        'pełnego wymiaru',
        'pełny wymiar',
        'cały etat',
        'pln[ýy] [úu]vazek',
        'práce na plný úvazek',
        'hlavní pracovní poměr',
        'hpp',
        'clt',
        'efetivo clt',
        'regular full',
        'horario completo',
        'tempo inteiro',
        'heltid(?:sstilling|sanställning)?',
        'fuldtid(?:sstilling)?',
        'kokoaikainen',
        'kokopäiväinen',
        'tam zamanlı',
        'normă întreagă',
        'jornada sencera',
        'jornada intensiva',
        'a tempo completo',
        'umow[aęy] o pracę,? (?:na )?pełny',
      ],
      [
        '正社員',
        '全职',
        '全職',
        '正职',
        '正職(?!員)',
        '(?<!非)常勤(?!換算)',
        '正職員',
        '정규직',
        'フルタイム',
        '정직원',
      ],
    ),
  ],
  [
    'PART_TIME',
    anyWord(
      [
        'part[-_ ]?time',
        'teilzeit',
        'temps partiel',
        'mi[- ]temps',
        'halftijds?e?',
        '(?:1\\/2|3\\/4|4\\/5|½|¾) temps',
        'tiempo parcial',
        'media jornada',
        'jornada parcial',
        'meio per[ií]odo',
        'tempo parziale',
        'tempo parcial',
        'deltid(?:sstilling|sanställning)?',
        'osa-aikainen',
        'yarı zamanlı',
        'medio tiempo',
        'deeltijds?e?',
        'parttime',
        'niepełn\\p{L}+ (?:etat\\p{L}*|wymiar\\p{L}*)',
        '(?:1\\/2|3\\/4|1\\/4|7\\/8|pół|½|¾|¼) etatu',
        '½ [úu]vazku',
        'część etatu',
        'zkrácený úvazek',
        'částečný úvazek',
        'poloviční úvazek',
        'minijob',
        'midijob',
        'bijbaan',
        'temps parcial',
        'mini-?job(?:ber)?',
        'geringfügig\\p{L}*',
        '(?:520|538|556|603)[- ]?(?:€|euro)[- ]?(?:basis|job)',
        'zero[- ]hours?(?: contract)?',
        'nulurencontract',
        'oproep(?:kracht|contract|basis)',
        'a tempo ridotto',
        'fines de semana',
        'kortere werkweek',
        'półetatu',
        'polovičn[íý] úvazek',
        'zkrácen[ýé](?:ho)? úvaz\\p{L}+',
      ],
      [
        'パート(?!ナー)',
        'アルバイト',
        '時短',
        '非常勤',
        '파트 ?타임',
        '단시간',
        '兼职',
        '兼職',
        '아르바이트',
        '파트타임',
        '시간제',
      ],
    ),
  ],
  [
    'CONTRACTOR',
    anyWord(
      [
        '(?<!(?:hours?|term|permanent|employment|open-ended|temporary|indefinite|training|apprenticeship|seasonal|zero-hours|tarif|the|a|our|your|customer)[- ])contract(?:or)?',
        'contract[- ]to[- ]hire',
        'freelanc\\p{L}*',
        'independent contractor',
        '1099',
        'corp[- ]to[- ]corp',
        'c2c',
        '^b2b$',
        '(?:contract|kontrakt\\p{L}*|umow[aęy]|contrato|contratto|współprac[ay]|rozliczenie|forma|via|na) (?:w ramach |o |na |typu )?b2b',
        'b2b (?:contract|kontrakt|contrato|umowa)',
        'b2b(?= ?(?:[/,;|)]|lub |or |albo |nebo )(?! ?(?:b2c|saas|sales)))',
        '(?<=(?:[/,;|(]|lub|or|albo|nebo) ?)b2b(?= ?(?:[).,;|]|$))',
        'selbstständig\\p{L}*',
        'freiberuf\\p{L}*',
        "(?:travailleu(?:r|se)|en|statut|prestataire|consultante?) (?:d['’])?indépendante?",
        '^indépendante?$',
        '^aut[oó]nom[oa]s?$',
        '(?:como|régimen de|contrato de|alta (?:en|como)|trabajador(?:a)?) (?:trabajador(?:a)? )?aut[oó]nom[oa]s?',
        'regime autônomo',
        'pj',
        'pessoa jurídica',
        'libero professionista',
        'libero[- ]professional\\p{L}*',
        'liber[oaie][- ]profession\\p{L}*',
        'partita iva',
        'p\\.? ?iva',
        '(?:contratto di )?collaborazione (?:coordinata|occasionale|autonoma|professionale|a progetto)',
        '^collaborazione$',
        'co\\.?co\\.?co',
        'prestación de servicios',
        '(?:a|por|de) honorarios',
        'prestador(?:a)? de serviços?',
        'umow[aęyi] (?:zlecenie|zlecenia|o dzieło|cywilnoprawn\\p{L}*)',
        'vacataire',
        'auto-?entrepreneur',
        'werkvertrag',
        'self-?employed',
        'corp-to-corp',
        'zzp',
        'zzp.?er',
        'kontrakt(?: b2b)?',
        'samozatrudnienie',
        'na i[čc]o',
        'živnost\\p{L}*',
        'osvč',
      ],
      ['業務委託', 'フリーランス', '契約社員', '外包', '프리랜서', '계약직', '도급'],
    ),
  ],
  [
    'TEMPORARY',
    anyWord(
      [
        'temporary(?! (?:works?|accommodation|housing|structures?|traffic|visa|protection))',
        'temp',
        'fixed[- ]term(?: contract)?',
        'ftc',
        'seasonal(?! (?:menus?|produce|ingredients|products?|fruit|food|flu|campaigns?|peaks?|decorations?|offers?|changes))',
        'non-ongoing',
        'befristet\\p{L}*',
        'zeitarbeit',
        'saisonal',
        'saisonnier',
        'cdd',
        'intérim',
        'intérimaire',
        '^temporal(?= ?(?:$|[,.;:(/]|con |de |por |hasta |a |para |\\d))',
        '(?:contrato|puesto|empleo|trabajo|vacante|plaza|duración|carácter|relación|oferta) (?:\\p{L}+ )?temporal',
        '(?:contrato|personal|trabajo) eventual',
        '^eventual$',
        'tempor[aá]ri[oa]',
        'tempo determinato',
        'contratto a termine',
        'somministrazione',
        'tijdelijk',
        'uitzend\\p{L}*',
        'czas określony',
        'tymczasowa',
        'doba určit[áoáu]',
        'dobu určitou',
        'brigáda',
        'dpp',
        'dpč',
        'interin[oaie](?:dad)?',
        'funcionari[oa](?:/a)? interin[oa](?:/a)?',
        'suplencia',
        'fijo discontinuo',
        '(?:contrato|plaza|puesto|por|interinidad) (?:\\p{L}+ )?sustitución',
        'sustitución (?:por|de) (?:\\p{L}+ )?(?:baja|maternidad|vacaciones|excedencia|it)',
        'obra o servicio',
        'prazo determinado',
        'supplenza',
        'sostituzione (?:di )?maternità',
        'cdr',
        '(?:contrat|poste|mission|cdd|en) (?:de )?remplacement',
        "remplacement (?:de |d['’]un |pour )?(?:un )?(?:congé|maternité|maladie|salarié|longue)",
        '^remplacement',
        'durée déterminée',
        'locum(?: tenens)?',
        '(?:maternity|paternity|parental)(?: leave)?[- ](?:cover|contract)',
        '(?:elternzeit|mutterschafts|schwangerschafts|krankheits)vertretung',
        'aushilfe\\p{L}*',
        'aushilfs\\p{L}+',
        'saison(?:kraft|stelle|arbeit|arbeiter)\\p{L}*',
        'zwangerschapsvervanging',
        'vervangings?\\p{L}*',
        'seizoens\\p{L}+',
        'zastępstw\\p{L}+',
        'praca (?:sezonowa|tymczasowa)',
        'zástup za',
        'sezónní',
        'casual(?! (?:dress|office|atmosphere|friday))',
      ],
      [
        '任期付',
        '任用期間',
        '会計年度任用',
        '派遣',
        '有期雇用',
        '嘱託',
        '臨時',
        '季節',
        '临时工',
        '短期',
        '기간제',
        '임시직',
      ],
    ),
  ],
  [
    'INTERN',
    anyWord(
      [
        'intern(?:ship)?s?',
        'internships?',
        'praktikum',
        'praktikant(?:in)?',
        'werkstudent(?:in)?',
        'working student',
        '(?<!(?:early|growth|late|later|seed|first|final|second|each|every|this|next|main|on|any|center|multi)[- ])stage(?! (?:manager|director|lighting|hand|design|technician|startup|company|of))',
        'stagiaire',
        'alternance',
        'apprentissage',
        '(?<!(?:buenas|mejores|las) )prácticas',
        'becari[oa]',
        'est[aá]gio(?! (?:inicial|avançado|de (?:vida|desenvolvimento|crescimento)))',
        'tirocinio',
        'stagiair',
        'staż(?! pracy)',
        '(?<!(?:dobre|najlepsze|zgodnie z) )praktyki',
        'st[aá]ž',
        'apprenticeship',
        'pasant[ií]a',
        'jovem aprendiz',
        'co-?op(?: term| placement)',
      ],
      ['インターン(?:シップ)?', '实习', '實習', '인턴'],
    ),
  ],
  [
    'VOLUNTEER',
    anyWord(
      [
        'volunteer(?!ing (?:days?|hours|leave|time))',
        'volunteering(?! (?:days?|hours|leave|time|a year))(?<!(?:hours?|days?) of volunteering)',
        'voluntary(?! (?:benefits?|insurance|redundanc\\p{L}*|self-?id\\p{L}*|disclosure|sector|life|dental|vision|product\\p{L}*|pension|and (?:community|charit)))',
        'unpaid (?:role|position|post)',
        'voluntary',
        'ehrenamt\\p{L}*',
        'bénévol\\p{L}*',
        'voluntari[oa](?:do)?',
        'volontariato',
        'volontari[oa]',
        'vrijwillig\\p{L}*',
        'wolontariat',
        'dobrovolník',
      ],
      ['ボランティア', '志愿者', '자원봉사'],
    ),
  ],
  ['PER_DIEM', anyWord(['per[- ]diem', 'prn'])],
];

const LABEL =
  /^(?:.{0,16}\b)?(?:dedicaci[oó]n?|dedicação|contratación|contratação|horario(?: laboral| de trabajo)?|carga horária|horas(?: semanales)?|heures|stunden(?: pro woche)?|wochenstunden|wochenarbeitszeit|pensum|arbeitspensum|stellenumfang|beschäftigungsgrad|taux d['’](?:activité|occupation)|grado d['’]occupazione|workload|fte|wtf|wte|(?:working|work|shift) patterns?|opportunity (?:type|status)|betrekking(?:somvang)?|aanstelling(?:somvang)?|omvang|arbeidsduur|werkweek|beschäftigungs(?:umfang|ausmaß)|arbeitsumfang|zeitmodell|stellenanteil|régime(?: de travail)?|quotité(?: de travail)?|volume horaire|rythme(?: de travail)?|tipo de oferta|tipo de vínculo|vínculo|horas de trabajo|monte ore|orario settimanale|czas pracy|system pracy|rozsah (?:úvazku|práce)|pracovní doba|druh (?:pracovního poměru|úvazku)|uren per week|aantal uren|ilość godzin|working hours|hours per week|weekly hours|(?:employment|job|contract|position|work|working|engagement|role|commitment|assignment) ?(?:type|status|term|class|category|time|schedule|hours|basis|nature)|type|tipo|employment|commitment|time type|hours|schedule|contract|full[- ]time ?\/ ?part[- ]time|worker (?:sub-?)?type|job schedule|vertragsart|anstellungsart|beschäftigungsart|beschäftigung|arbeitszeit(?:modell)?|anstellungsverhältnis|vertragstyp|vertrag|stellenart|art der (?:stelle|beschäftigung|anstellung)|umfang|arbeitszeitmodell|type (?:de contrat|d['’]emploi|de poste)|contrat|temps de travail|durée du travail|tipo (?:de )?(?:contrato|empleo|jornada|puesto|contratación|vaga|trabalho)|contrato|jornada(?: laboral)?|regime(?: de (?:contratação|trabalho))?|modalidade de contratação|contratação|contratación|tipus de (?:jornada|contracte)|tipo (?:di )?(?:contratto|impiego|lavoro)|contratto|inquadramento|orario(?: di lavoro)?|dienstverband|contract ?type|soort (?:contract|dienstverband)|uren|rodzaj (?:umowy|zatrudnienia|pracy)|wymiar (?:pracy|etatu)|etat|typ umowy|forma zatrudnienia|umowa|typ (?:úvazku|pracovního poměru|smlouvy)|úvazek|pracovní poměr|雇用形態|雇用区分|就業形態|勤務形態|契約形態|勤務区分|身分|勤務時間|工作形式|工作類型|工作性質|雇佣形式|聘用方式|聘用形式|職務類別|工作性质|职位类型|工作类型|用工性质|是否全职|雇佣类型|고용 ?형태|근무 ?형태|채용 ?형태|고용유형|고용 ?구분|채용 ?구분|근무 ?조건|근무 ?시간)$/iu;
const YES = /^\s*(?:是|yes)\s*$/iu;

/** A contract without end is no contractor's. */
const LASTING =
  /\b(?:permanent|open[- ]ended|indefinite|unlimited|employment|training|learning|apprenticeship|fixed[- ]term|\d+[- ]months? (?:fixed[- ]term )?)[ -]contract\b|\bcontracts? of (?:employment|service)\b|正社員(?:への?)?(?:登用|転換)\S*|정규직 ?(?:전환|채용 ?가능)\S*|转正\S*|% (?:d['’]un |of (?:a )?|eine[rs] |di un |de (?:un |la )?)(?:temps (?:plein|complet)|full[- ]time|vollzeit\p{L}*|tempo pieno|jornada completa|tiempo completo)/giu;

/** The types a text names, in the order of the list above. */
function typesIn(words: string): EmploymentType[] {
  const text = words.replace(LASTING, ' ');
  return WORDS.filter(([, pattern]) => pattern.test(text)).map(([type]) => type);
}

/** Full-time, contract, internship …, from a labelled field, the title, the opening lines, then prose about this job. */
export function readEmploymentType(reading: Reading): Found<EmploymentType[]> | null {
  return firstFound<[Reading], Found<EmploymentType[]>>(
    [fromField, fromTitle, fromOpening, fromInline, fromProse],
    reading,
  );
}

function fromField({ lines }: Reading): Found<EmploymentType[]> | null {
  for (const line of lines) {
    const label = labelOf(line);
    if (label === null || line.value.length > 120) continue;
    if (YES.test(line.value)) {
      const value = typesIn(label);
      if (value.length > 0) return { value, quote: line.text };
    }
    const value = fieldTypes(label, line.value);
    if (value.length > 0) return { value, quote: line.text };
  }
  return null;
}

/** The label of a line about the contract or the hours: its own, else the line or heading above that is one. */
function labelOf({ label, above, heading, text }: Line): string | null {
  for (const candidate of [label, above, text.length <= 120 ? heading : null]) {
    const words = candidate?.trim().replace(/\s*[:：]$/u, '');
    if (words !== undefined && words.length <= 45 && LABEL.test(words)) return words;
  }
  return null;
}

/** Labels whose value is an adjective ("Jornada: completa"). */
const ADJECTIVE_LABEL = /jornada|horario|orario|tempo|úvazek|etat|wymiar|temps/iu;

function fieldTypes(label: string, text: string): EmploymentType[] {
  const value = text.replace(/\b(?:un|non-?)?befristet\w*|\bno(?:t)? (?:a )?(?:contract|intern\w*)/giu, (word) =>
    /^befristet/i.test(word) ? word : ' ',
  );
  const named = typesIn(ADJECTIVE_LABEL.test(label) ? `${label} ${value} ${value}` : value);
  return withHours(named, hoursType(`${label}: ${value}`));
}

/** Adds what the hours say where the words name neither full nor part time. */
function withHours(named: EmploymentType[], hours: EmploymentType[]): EmploymentType[] {
  return named.some((type) => type === 'FULL_TIME' || type === 'PART_TIME' || type === 'VOLUNTEER')
    ? named
    : [...new Set([...hours, ...named])];
}

const TITLE_TRAP =
  /\b(?:contracts? (?:manager|administrator|specialist|counsel|lawyer|analyst|officer|engineer)|contract (?:law|management|negotiat\w*)|internal|international|stage (?:manager|director|hand|technician)|volunteer (?:coordinator|manager)|intern(?:ship)? (?:coordinator|program manager)|temp(?:erature|late)|smart contracts?|contractor (?:manager|management))\b/giu;

function fromTitle({ title }: Reading): Found<EmploymentType[]> | null {
  if (title === null) return null;
  const value = withHours(typesIn(title.replace(TITLE_TRAP, ' ')), [...hoursType(title), ...shareType(title)]);
  return value.length > 0 ? { value, quote: title } : null;
}

/** Sections whose short lines speak of other things than this job's contract. */
const NOT_OPENING = new Set<string>([
  'benefits',
  'requirements',
  'nice_to_have',
  'responsibilities',
  'about_company',
  'equal_opportunity',
]);

/** Lines under the title that may be its chips. */
const OPENING_LINES = 16;
/** Chips above the title, as some boards set them. */
const LINES_ABOVE = 4;
/** So far down a title may stand under a page's own lines. */
const TITLE_LINES = 60;
/** A line that offers so many types is a filter or a site's menu ("CDI CDD Stage Alternance"). */
const MENU_TYPES = 3;
/** Labels of what a short message looks for. */
const WANTED_LABEL =
  /^(?:looking for|wanted|hiring|seeking|we need|gesucht|suche|recherche|busco|cercasi|gezocht|szukam)$/iu;
/** A site's menu has "Volunteer", "Internships" too; of this job they are said as a role, or with an end in the singular. */
const ROLE_OF_OTHERS =
  /^(?:volunteer(?:s|ing)?|interns|internships|praktika|praktikumsplätze|stages|alternance|apprentissage|bénévol(?:at|es?)|ehrenamt(?:liche)?|voluntariado|voluntari[oa]s?|volontariat[o]?|vrijwilligers?(?:werk)?|wolontariat|prácticas|becas|estágios|tirocini|staże|praktyki|stáže|ボランティア|インターン(?:シップ)?|实习|인턴|志愿者|자원봉사)$/iu;
/** That the line speaks of a volunteer's own job. */
const VOLUNTEER_JOB =
  /\b(?:volunteer(?:ing)?|voluntary|unpaid) (?:role|position|opportunity|post|job|placement|basis|work\b)|\b(?:role|position|post) (?:is )?(?:unpaid|voluntary)|\bas a volunteer|ehrenamtliche?[rn]? \p{L}+|(?:mission|poste|emploi|activité|contrat)s? (?:de )?bénévol|bénévole? (?:h\/f|f\/h)|(?:puesto|trabajo|labor|plaza) (?:de )?voluntari|(?:vaga|trabalho) (?:de )?voluntári|(?:attività|posizione|incarico) (?:di )?volontari|vrijwilligers(?:functie|vacature|baan)|vrijwillige \p{L}+|\p{L}+ wolontariack|dobrovolnick[áéý] \p{L}+|ボランティア(?:募集|スタッフ)|招募志愿者|자원봉사자 모집/iu;

/** Short lines under the title: "Full-time · Berlin", "CDI", "Permanent, full time"; longer ones by their chips. */
function fromOpening({ lines, title }: Reading): Found<EmploymentType[]> | null {
  const at = title === null ? -1 : lines.slice(0, TITLE_LINES).findIndex((line) => line.text === title);
  const start = Math.max(at, 0);
  const under = lines.slice(start, start + OPENING_LINES);
  const opening = [...under, ...lines.slice(Math.max(0, start - LINES_ABOVE), start)];
  for (const [index, line] of opening.entries()) {
    if (line.text === title || (line.kind !== null && NOT_OPENING.has(line.kind))) continue;
    if (line.type === 'field' && !LABEL.test(line.label ?? '') && !WANTED_LABEL.test(line.label ?? '')) continue;
    if (line.type === 'heading' && line.text.split(/\s+/).length > 4) continue;
    if (/経験|经验|경험/u.test(line.text)) continue;
    const short = line.text.length <= 70 && !/[.!?]$/.test(line.text);
    for (const chip of short ? [line.value] : chipsOf(line.text)) {
      const value = withHours(
        ofThisJob(typesIn(chip.replace(TITLE_TRAP, ' ')), line.text, opening[index + 1]?.text ?? ''),
        [...hoursType(chip), ...shareOfPost(chip)],
      );
      if (value.length === 0 || (title !== null && inListOfJobs(line, title))) continue;
      return { value, quote: line.text.length <= 300 ? line.text : chip };
    }
  }
  return null;
}

/** Whether a short line is the name of another job in a list of them: "Part-time Shop Cleaner" under "Wire EDM Operator". */
function inListOfJobs({ text, above }: Line, title: string): boolean {
  return above !== null && namesOtherJob(text, title) && namesOtherJob(above, title);
}

function namesOtherJob(text: string, title: string): boolean {
  if (!isJobTitle(text)) return false;
  const own = title.toLowerCase();
  return !text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 3 && own.includes(word.slice(0, 6)));
}

/** What stands under the label "Contract". */
const CONTRACT_VALUE = /permanent|fixed|full|part|temporary|ongoing|open-ended|months?|years?|casual|indefinite/iu;

/** Leaves out what a short line says of the site rather than of this job. */
function ofThisJob(types: EmploymentType[], text: string, below: string): EmploymentType[] {
  if (types.length === 0) return types;
  const parts = text.split(/\s*[|·•/,]\s*|\s{2,}/u);
  if (types.length >= MENU_TYPES && !types.includes('FULL_TIME')) return [];
  return types.filter((type) => {
    if (type === 'VOLUNTEER') return VOLUNTEER_JOB.test(text);
    if (type === 'INTERN') return !parts.some((part) => ROLE_OF_OTHERS.test(part.trim()));
    // The bare label of the line below it.
    return type !== 'CONTRACTOR' || !/^contracts?$/iu.test(text) || !CONTRACT_VALUE.test(below);
  });
}

/** The short columns of a header line: "Acme | Cook | Leeds | Full-time". */
function chipsOf(text: string): string[] {
  if (!/[|·•]/u.test(text)) return [];
  return text
    .slice(0, 600)
    .split(/\s*[|·•]\s*/u)
    .filter((chip) => chip.length <= 40);
}

/** A label within a run of text, with a colon, or with the type right behind it: "Status Full Time Regular". */
const INLINE =
  /(?:^|[\s|·•.])((?:employment |job |position )?(?:status|type)|contract(?: type)?|job schedule|hours|dienstverband|horario|jornada|contratación|contratação|regime|vertragsart|anstellungsart|arbeitszeit|type de contrat|durée du travail|contrato|contratto|umowa|wymiar(?: etatu)?|úvazek|雇用形態|工作性质|工作性質|聘用方式|聘用類型|僱用類型|고용 ?형태|근무 ?형태)(\s*[:：]\s*|\s+(?=full|part|temp|regular|vast|tijd|volledig|completa|parcial|tiempo|temps|vollzeit|teilzeit|\d\d ?h))(?=([^.;|•\n]{2,40}))/giu;

function fromInline({ lines }: Reading): Found<EmploymentType[]> | null {
  for (const line of lines) {
    if (line.text.length <= 70) continue;
    for (const match of allMatches(line.text.slice(0, 3000), INLINE)) {
      const value = fieldTypes(
        match[1] ?? '',
        (match[3] ?? '').replace(/\s(?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{L}+\s?:.*$/u, ''),
      );
      if (value.length > 0) return { value, quote: `${match[0]}${match[3] ?? ''}`.trim() };
    }
  }
  return null;
}

const JOB =
  '(?:role|position|job|opportunity|contract|post|employment|internship|vacancy|basis|stelle|position|poste|puesto|vaga|contrato|empleo|posizione|functie|baan|praca|stanowisko|pozice|placement|assignment|opening|program(?:me)?|hire|employee)';
const FULL =
  '(?:full[- ]time|vollzeit|temps plein|temps complet|tiempo completo|jornada completa|tempo integral|período integral|tempo pieno|full time|fulltime|voltijds?|pełn(?:y|ym|ego) (?:etat|wymiar(?:ze|u)?)|(?:plný|plného) úvaz(?:ek|ku)|hlavní pracovní poměr)';
const PART =
  '(?:part[- ]time|teilzeit|temps partiel|mi-temps|tiempo parcial|medio tiempo|media jornada|meio período|tempo parziale|tempo parcial|jornada parcial|część etatu|części etatu|niepełny etat|niepełnym wymiarze|(?:zkrácený|částečný|poloviční) úvazek|parttime|part time|deeltijds?|halftijds?|mini-?job(?:basis)?|(?:520|538|556|603)[- ]?(?:€|euro)[- ]?(?:basis|job)|geringfügig\\p{L}*)';
/** Sentences that speak of this job's hours or contract; where a pattern is slow, the words that it needs first. */
const PROSE: [EmploymentType, RegExp, needs?: RegExp][] = [
  [
    'INTERN',
    /(?:\b(?:this|our|the|an?|paid|summer|unpaid|\d+[- ]months?) (?:\p{L}+[- ]){0,2}?internship\b|internship (?:role|position|program|opportunity)|offre de stage|stage de \d|stage (?:rémunéré|de fin)|contrat d['’](?:alternance|apprentissage)|pflichtpraktikum|praktikum (?:ab|für|im|von)|als (?:praktikant|werkstudent)|programa de (?:becas|prácticas|estágio)|contrato de estágio)/iu,
  ],
  [
    'FULL_TIME',
    new RegExp(
      `\\b${FULL}[, /-]*(?:[\\p{L}-]+[, ]+){0,3}?${JOB}\\b|${JOB}\\b[^.]{0,40}\\b${FULL}|\\b(?:in|en|à|a|na|de|em|unbefristete) ${FULL}|^${FULL}\\b|[,|] ${FULL}\\.?$|\\b(?:contrat|contratto|contrato|contract|umow|smlouv|vertrag|dienstverband)[^.]{0,90}[,(] ?${FULL} ?[,;)]|\\bwork(?:ing)? ${FULL}|\\b(?:permanent|indefinite|unlimited),? (?:and )?${FULL}|${FULL},? (?:permanent|exempt|w2|salaried|remote|on-?site|hybrid|\\(?\\d\\d)|(?:40|38|37|35|37[.,]5|38[.,]5|36)[- ]?(?:h\\b|hours?|stunden|std|heures|horas|ore|uur)[^.]{0,20}(?:week|woche|semaine|semana|settiman|\\))[^.]{0,20}${FULL}`,
      'iu',
    ),
    new RegExp(FULL, 'iu'),
  ],
  [
    'PART_TIME',
    new RegExp(
      `\\b${PART}[, /-]*(?:[\\p{L}-]+[, ]+){0,2}?${JOB}\\b|${JOB}\\b[^.]{0,30}\\b${PART}|\\b(?:in|en|à|a|na|de|em|w|auf) ${PART}|[(,] ?${PART}\\b|^${PART}\\b`,
      'iu',
    ),
    new RegExp(PART, 'iu'),
  ],
  [
    'CONTRACTOR',
    /\b(?:\d+[- ](?:\p{L}+[- ])?(?:month|week|year)s?|long[- ]term|short[- ]term|initial|freelance|independent|b2b|w2|c2c|1099|remote|hourly)[- ](?:\p{L}+ )?(?:contract|contractor|freelance)\b(?! (?:law|review|terms|types?))|\b(?:this is|is) (?:an? )?(?:\p{L}+[- ]){0,3}(?:contract|contractor|freelance)\b (?:role|position|job|opportunity|basis|assignment|to[- ]hire|engagement)|\bcontract[- ]to[- ]hire|\b(?:as|hired as|engaged as|work as) an? (?:independent )?(?:contractor|freelancer)|\bfreelance[- ](?:basis|role|position|contract|opportunity|mandat)|contract (?:length|duration|term):|\b(?:kontrakt|umowa|contrato|contratto|współpraca) (?:w ramach )?b2b|\bincaric\p{L}+ libero|libero-?profession\p{L}+|con (?:partita|p\.?) ?iva|\bb2b (?:contract|contrato|kontrakt)|業務委託/iu,
  ],
  [
    'TEMPORARY',
    new RegExp(
      `\\b(?:fixed[- ]term|temporary|seasonal|maternity (?:leave )?cover) (?:\\p{L}+[- ]){0,2}?${JOB}|${JOB}\\b[^.]{0,25}\\b(?:fixed[- ]term|temporary|seasonal)\\b|\\bcontract (?:runs|lasts|is) (?:for )?(?:an initial )?(?:\\d+|six|nine|twelve|two|three)[- ](?:months?|years?)|\\b(?:zunächst |auf \\d+ (?:jahre?|monate) |stelle ist )befristet|\\ben cdd\\b|\\bcdd de \\d|mission d['’]intérim|\\b(?:maternity|parental)(?: leave)? cover\\b|\\blocum \\p{L}+|funcionari[oa](?:\\/a)? interin|nombramiento[^.]{0,30}interin|elternzeitvertretung|\\bseasonal (?:work|job|role)|durante (?:una|la) (?:licencia|baja) (?:de|por) maternidad|na zastępstwo|dobu určitou|contrat à durée déterminée|contrato temporal|tempo determinato|umow[ay] na czas określony`,
      'iu',
    ),
  ],
  [
    'VOLUNTEER',
    /\b(?:unpaid |as a )?volunt(?:eer|ary) (?:role|position|opportunity|post|basis|work)\b|\b(?:role|position|post|trusteeship)\b[^.]{0,30}\b(?:is|are) (?:unpaid|voluntary|not remunerated)|ehrenamtliche (?:mitarbeit|tätigkeit|stelle|aufgabe)|mission bénévole|en tant que bénévole|trabajo voluntario/iu,
  ],
  ['PER_DIEM', /\bper[- ]diem (?:role|position|basis|shifts?)\b/iu],
];
const PROSE_GATE = sharingFirstLetters(
  /%|minijob|mini-job|euro-|geringfügig|time|volunt|unpaid|ehrenamt|bénévol|cover|locum|seasonal|interin|intérim|profession|iva\b|zastępstw|určit|hour|hrs?\b|uur|heure|\dh\b|horas|\bore\b|stunden|std|fte|godzin|hodin|時間|intern|stage|contra|freelanc|praktik|werkstudent|zeit|temps|tiempo|jornada|tempo|período|etat|wymiar|úvazek|determin|volunteer|diem|befristet|cdd|b2b|1099|c2c|umow|voltijd|deeltijd|prácticas|estágio|becas|alternance|正社員|業務委託|契約社員|アルバイト|全职|全職|兼职|兼職|正職|实习|實習|heltid|fuldtid|deltid|medio|정규직|계약직|인턴/iu,
);
/** Other people, other times, other programs: no word of this job's contract. */
const PROSE_TRAP =
  /full[- ]time (?:employees|equivalent staff|staff|team members|workers|jobs|students?|mba|degree|education|experience|work experience|professional experience|colleagues)|part[- ]time (?:employees|students?|jobs|or)|(?:years?|experience)[^.]{0,30}(?:full[- ]time|internships?)|(?:prior|previous|past|relevant|including|through|or) (?:\p{L}+ )?internships?|temporary (?:accommodation|housing|visa|residence|staff|leave|assignments)|full[- ]time[^.]{0,20}benefits|benefits[^.]{0,40}full[- ]time|our (?:full|part)[- ]time|(?:not|convert|lead|leading|transition)[^.]{0,20}(?:to )?(?:a )?full[- ]time|mentor(?:ing)? (?:\p{L}+ )?interns/iu;

/** What makes hours in a sentence this job's. */
const OF_THIS_JOB =
  /\b(?:role|position|job|post|contract|vacancy|stelle|poste|puesto|vaga|posto|functie|baan|stanowisko|pozice|you(?:['’]ll| will)? work|hiring)\b|^(?:you(?:['’]ll| will)?|du|sie|vous|tu|jij|je) |仕事|岗位|勤務|근무/iu;

function fromProse({ lines, title }: Reading): Found<EmploymentType[]> | null {
  for (const line of lines) {
    if (line.kind === 'equal_opportunity' || line.kind === 'about_company' || !PROSE_GATE.test(line.text)) continue;
    for (const sentence of line.sentences) {
      const text = sentence.slice(0, 400);
      if (!PROSE_GATE.test(text) || PROSE_TRAP.test(text)) continue;
      if (
        /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2,}/u.test(text) &&
        text.length < 60 &&
        !/経験|歓迎|经验|优先|경험|우대/u.test(text)
      ) {
        const named = typesIn(text);
        if (named.length > 0) return { value: named, quote: sentence };
      }
      const named = PROSE.filter(([, pattern, needs]) => (needs?.test(text) ?? true) && pattern.test(text)).map(
        ([type]) => type,
      );
      const share = shareOfPost(text);
      const value =
        share.length > 0
          ? withHours(named, share)
          : named.length > 0 || OF_THIS_JOB.test(text) || text.length <= 60
            ? withHours(named, hoursType(text))
            : named;
      if (value.length > 0 && !(title !== null && line.text.length <= 70 && inListOfJobs(line, title)))
        return { value, quote: sentence };
    }
  }
  return null;
}
