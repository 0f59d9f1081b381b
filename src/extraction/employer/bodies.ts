/**
 * Public bodies, schools, hospitals, hotels and associations: what their names begin or end with, where no legal form
 * shows that a name is an organization's.
 */

/** Heads that a name begins with, with or without a small word behind: "Ayuntamiento de Peñalosa", "Klinikum Ostertal". */
const HEAD =
  "[Aa]yuntamiento|Ajuntament|Diputación(?: Provincial| Foral)?|Hospital(?: Universitario| General| Clínico| Comarcal| Regional| Municipal| Santa| São| San)?|Hospices|Hôpital(?: privé)?|Universidad(?:e)?|Fundación|Fundação|Consejería|Cabildo|Colegio|Clínica|Residencia|Municipalidad|Gobierno|Instituto(?: Politécnico| Superior| Nacional)?|Hotel(?:es)?|Hôtel|Restaurante?|Prefeitura(?: Municipal)?|Câmara Municipal|Município|Junta de Freguesia|Santa Casa|Centro Hospitalar|Escola|Agrupamento|[Cc]omune|Azienda (?:Sanitaria(?: Locale| Universitaria)?|Ospedaliera|USL|Speciale)|Ospedale|Istituto(?: Comprensivo)?|Casa di (?:Riposo|Cura)|ASL|ASST|ATS|Università|Fondazione|Cooperativa(?: [Ss]ociale)?|Ville|[Mm]airie|Commune|Département|Préfecture|Conseil [Dd]épartemental|Métropole|Communauté (?:[Dd]['’][Aa]gglomération|de [Cc]ommunes)|CHU|CHRU|Centre [Hh]ospitalier(?: [Uu]niversitaire)?|EHPAD|[Cc]linique|Université|Lycée|Collège|Association|Coopérative|Stadt(?:werke)?|Gemeinde(?:werke)?|Marktgemeinde|Verbandsgemeinde|Landkreis|Kreis|Landratsamt|Bezirksamt|Klinikum|Klinik|Kreisklinik|Krankenhaus|Universitätsklinikum|Universitätsmedizin|Universität|Technische (?:Universität|Hochschule)|Fachhochschule|Hochschule|Stiftung|Diakonie(?:werk|station)?|Caritas(?:verband)?|Seniorenzentrum|Seniorenheim|Seniorenstift|Pflegeheim|Kindergarten|Kita|[Gg]emeente|Provincie|Waterschap|Universiteit|Hogeschool|Stichting|Ziekenhuis|Zorggroep|Urząd (?:Miasta(?: i Gminy)?|Gminy|Miejski|Marszałkowski|Wojewódzki|Skarbowy)|Starostwo Powiatowe|Uniwersytet|Politechnika|Szpital(?: (?:Powiatowy|Miejski|Wojewódzki|Specjalistyczny|Uniwersytecki|Kliniczny))*|Szkoła Podstawowa|Przedszkole|Gmina|Fundacja|Stowarzyszenie|(?:(?:Miejsk|Gminn|Powiatow|Wojewódzk)a(?: i Gminna| i Powiatowa)? )?Biblioteka Publiczna|(?:Miejski|Gminny|Powiatowy|Miejsko-Gminny) (?:Ośrodek (?:Pomocy Społecznej|Kultury|Sportu i Rekreacji)|Dom Kultury|Urząd Pracy|Zarząd Dróg)|Powiatowe Centrum Pomocy Rodzinie|Centrum Usług Społecznych|Dom Pomocy Społecznej|Zespół Szkół(?: (?:Ogólnokształcących|Zawodowych|Technicznych|Publicznych))?|Liceum Ogólnokształcące|Sąd (?:Rejonowy|Okręgowy)|Prokuratura Rejonowa|Město|Obec|Městský úřad|Obecní úřad|Krajský úřad|Městská (?:knihovna|část)|Základní škola(?: a [Mm]ateřská škola)?|Mateřská škola|Střední (?:odborná |průmyslová |zdravotnická )?škola|Gymnázium|Domov pro seniory|Technické služby|Univerzita|Vysoká škola|Nemocnice|Fakultní nemocnice|Domov (?:seniorů|důchodců)|Kanton";
/** Heads that name a body only with "of": "City of Leeds", not "City Leeds" in a form. */
const HEAD_OF =
  'City|County|Town|Borough|State|University|College|Ministry|Department|Diocese|Royal Borough|London Borough|Institute|Museum|Parish|Bank|Church|Office|Bureau|Board|Academy';
const JOIN =
  "im\\.|of the|of|de la|de los|de las|de|del|della|dello|di|du|des|do|da|der|im|in|w|we|v|ve|d['’]|en|für|for the|for|van|zum|zur|am|an der|von";
const INNER =
  'of|de|del|della|di|du|des|do|da|dos|das|der|die|im\\.|św\\.|w|we|v|nad|pod|u|und|and|et|e|y|i|&|the|la|las|le|les|los|el|lès|sur|sous|am|an|zum|zur|van|voor|aan|il|S\\.|St\\.|Sta\\.|Dr\\.';
/** What a name ends with: "Leith Primary School", "National Park Service". */
const LAST =
  'City Council|County Council|Borough Council|District Council|Parish Council|Town Council|Council|Hospitals?|Medical Cent(?:er|re)|Health System|Health Board|Healthcare|NHS (?:Foundation )?Trust|University|College|School District|Unified School District|(?:Primary|High|Grammar|Secondary|Community|Elementary|Middle|Nursery|Bank|Infant|Junior|Catholic|Road|Street|Park|Hill|Lane|Green) School|Academy|Foundation|Police Department|Fire Department|Public Library|Museum|Theatre|Credit Union|Hospice|Housing Association|(?:Park|Forest|Ambulance|Police|Probation|Prison|Health|Weather|Postal|Rescue) Service|(?:Port|Housing|Health|Transit|Transport|Water|Airport|Regional|Local) Authority|Constabulary|Care Home|Nursing Home|Hotel|Brewery|Bakery|County|Trust';
const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’-]*|\\d{1,2})";
const FIRST = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
const RUN = `${FIRST}(?: (?:(?:${INNER}) ){0,2}${WORD}){0,6}`;

export const PUBLIC_BODY = new RegExp(
  `(?<![\\p{L}])((?:(?:${HEAD})(?: (?:${JOIN}) ?| )|(?:${HEAD_OF}) (?:of|for) (?:the )?)${RUN}|${FIRST}(?: (?:(?:and|of|&|the) )?${WORD}){0,4} (?:${LAST}))(?![\\p{L}])`,
  'gu',
);
export const HAS_PUBLIC_BODY = new RegExp(
  `(?<![\\p{L}])(?:${HEAD}|${LAST}|(?:${HEAD_OF}) (?:of|for))(?![\\p{L}])`,
  'u',
);

/** Polish and Czech bodies as a sentence bends them, and the head of a commune who hires for its office. */
const POLISH: readonly [RegExp, string][] = [
  [/(?:Wójt Gminy|Wójta Gminy) (\p{Lu})/u, 'Urząd Gminy $1'],
  [/(?:Burmistrz|Prezydent) Miasta( i Gminy)? (\p{Lu})/u, 'Urząd Miasta$1 $2'],
  [/Urzęd(?:zie|u|em|owi)(?= \p{Lu})/u, 'Urząd'],
  [/Szpital(?:a|u|em|owi)(?= \p{Lu})/u, 'Szpital'],
  [/Dyrekcja (?=Szpital)/u, ''],
  [/Starost(?:wa|wie) Powiatow(?:ego|ym)/u, 'Starostwo Powiatowe'],
  [/Uniwersyte(?:tu|cie|tem)(?= \p{Lu})/u, 'Uniwersytet'],
  [/Szko(?:ły|le) Podstawowej/u, 'Szkoła Podstawowa'],
  [/(Miejsk|Gminn|Powiatow|Wojewódzk)iej Bibliote(?:ki|ce)(?: Publicznej)?/u, '$1a Biblioteka Publiczna'],
  [/(Gminn|Powiatow)ej Bibliote(?:ki|ce)(?: Publicznej)?/u, '$1a Biblioteka Publiczna'],
  [/Bibliote(?:ki|ce) Publicznej/u, 'Biblioteka Publiczna'],
  [/Miejskiego (?=Ośrodka|Domu|Zarządu|Zakładu)/u, 'Miejski '],
  [/(Gminn|Powiatow)ego (?=Ośrodka|Domu|Urz[ęą]d|Zarządu)/u, '$1y '],
  [/Ośrod(?:ka|ku) (?=Pomocy|Kultury|Sportu)/u, 'Ośrodek '],
  [/Dom(?:u|em) (?=Kultury|Pomocy)/u, 'Dom '],
  [/Zarz(?:ądu|ądzie) Dróg/u, 'Zarząd Dróg'],
  [/Zespo(?:łu|le) Szkół/u, 'Zespół Szkół'],
  [/Politechni(?:ki|ce)(?= \p{Lu})/u, 'Politechnika'],
  [/Sądu (Rejonow|Okręgow)ego/u, 'Sąd $1y'],
  [/Przedszkol(?:a|u)(?= (?:\p{Lu}|nr))/u, 'Przedszkole'],
  [/Městské knihovn[yě]/u, 'Městská knihovna'],
  [/(Základní|Mateřské|Střední) škol[ye](?= \p{Lu})/u, '$1 škola'],
  [/Mateřské škola/u, 'Mateřská škola'],
  [/(Městsk|Krajsk)(?:ého|ém|ému) úřad[ue]/u, '$1ý úřad'],
  [/Obecního úřadu/u, 'Obecní úřad'],
  [/Domova (?=seniorů|důchodců|pro )/u, 'Domov '],
  [/Univerzit[ye](?= \p{Lu})/u, 'Univerzita'],
  [/(?<=Szpital (?:\p{L}+ )?)(\p{Lu}\p{L}+[kg])i(?:ego|m|emu)(?!\p{L})/u, '$1i'],
  [/(?<=Szpital (?:\p{L}+ )?)(\p{Lu}\p{L}+)(?:ego|ym|emu)(?!\p{L})/u, '$1y'],
];
const BENT =
  /Wójt|Burmistrz|Prezydent|Urzęd|Szpital[aue]|Starostw|Uniwersyte[tc][uie]|Szko(?:ły|le)|Bibliote(?:ki|ce)|Ośrod[kc]|Domu |Zarząd[uz]|Zespo(?:łu|le) Szkół|Politechni[kc][ie]|Sądu |Przedszkol[au]|Městské|škol[ye] |(?:Městsk|Krajsk)(?:ého|ém)|Obecního|Domova |Univerzit[ye] /u;

/** A line with the names of Polish bodies in the case that they are written down in. */
export function unbend(text: string): string {
  if (!BENT.test(text)) return text;
  return POLISH.reduce((line, [bent, plain]) => line.replace(bent, plain), text);
}

/** What names of organizations end with in scripts without spaces. */
export const EASTERN_BODY =
  /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー・A-Za-z0-9]{2,20}?(?:総合病院|病院|クリニック|診療所|医院|歯科|薬局|保育園|幼稚園|こども園|小学校|中学校|高等学校|学園|大学院大学|大学|研究所|研究院|美術館|図書館|博物館|商工会|協同組合|財団|協会|旅館|ホテル|特別養護老人ホーム|老人ホーム)|[\p{sc=Han}A-Za-z0-9·]{2,16}?(?:大学|大學|学院|医院|醫院|診所|诊所|银行|銀行|集团|酒店|飯店|幼儿园|小学|中学|工作室|事务所|基金会|研究院|研究所|出版社)|[\p{sc=Hangul}A-Za-z0-9&]{2,20}?(?:노인복지센터|복지센터|복지관|요양원|요양병원|어린이집|유치원|병원|의원|초등학교|중학교|고등학교|대학교|재단|협회|공사|공단|시청|구청|군청|협동조합|호텔|약국|미술관|도서관|연구소|연구원|법인)(?![가-힣]{3})/gu;
/** "桜坂町では": a town that speaks of itself. */
export const EASTERN_TOWN =
  /^(?:このたび|現在)?、?([\p{sc=Han}ヶケノ々]{1,7}(?:市|町|村|区|県|都|府))(?:では|は|が)[、,]?(?=.*(?:募集|採用|職員))/u;
