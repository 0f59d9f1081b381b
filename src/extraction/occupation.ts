/** Beginnings of words that name occupations or ranks, by language; "engineer" stands for "engineering" too. */
const BEGINNINGS = `
  engineer develop programm coder manager designer analyst specialist director lead leader head\\sof officer scientist consultant architect
  assistant coordinat administrat technician technologist intern\\b internship nurse nursing teacher teaching driver sales account marketer marketing recruit writer
  editor operator operative operations\\s(?:lead|manager|associate) associate executive representative president partner\\b principal fellow\\b
  strategist steward trainer coach\\b instructor agent\\b supervisor foreman inspector guard\\b caretaker receptionist secretary clerk cashier
  baker\\b cook\\b chef waiter waitress barista bartender cleaner housekeep janitor warehouse mechanic electrician plumber carpenter welder courier
  bookkeeper accountant auditor controller actuar underwriter trader\\b banker broker lawyer counsel\\b attorney paralegal solicitor physician
  doctor dentist pharmacist therapist psychologist psychiatrist surgeon veterinar midwife paramedic carer\\b caregiver social\\sworker counsell? tutor
  professor lecturer research postdoc phd\\b librarian curator photographer translator interpreter journalist producer artist animator illustrator
  tester qa\\b sre\\b devops dba\\b sysadmin scrum\\smaster product\\sowner planner buyer merchandiser stylist hairdresser gardener farmer pilot
  captain deckhand apprentice trainee graduate volunteer founder co-founder c[etofi]o\\b vp\\b svp\\b evp\\b superintendent dispatcher labourer laborer worker\\b
  investigator detective firefighter machinist fabricator assembler installer estimator surveyor advisor adviser ambassador evangelist owner\\b
  entwickl ingenieur leiter leitung berater mitarbeiter kaufm kauff fachkraft fachangestellt sachbearbeit referent buchhalter jurist anwalt lehrer dozent
  erzieher pflege arzt ärzt verkäufer monteur elektri elektronik schlosser schweißer maler fahrer lagerist koch\\b köch kellner bäcker friseur
  assistenz werkstudent praktik azubi auszubild ausbildung geschäftsführ vorstand einkäufer disponent planer zeichner meister\\b helfer
  aushilfe reinigungskraft teamleit projektleit techniker informatiker programmier systemadministr studentische duales\\sstudium
  ingénieur développeu chargé responsable technicien infirmi aide-soignant comptable vendeu conseill commercial gestionnaire directeur directrice
  cuisini serveur serveuse boulang électricien plombier mécanicien chauffeur livreu ouvri opérat professeur enseignant formateur éducat
  avocat juriste architecte dessinat concept rédact stagiaire stage\\b alternan apprenti employé hôte hôtesse préparat médecin pharmacien soudeu
  menuisi peintre maçon caissi magasini manutention chercheu chef\\b
  desarrollad ingenier gerente técnic analista vendedor encargad dependient administrativ contable enfermer médic profesor maestr cociner camarer
  conductor repartidor operari mozo\\b monitor jefe\\b jefa\\b coordinador consultor asesor becari practicante recepcionista auxiliar limpiador
  abogad diseñador arquitect investigador educador cajer soldador electricista mecánic peón responsable
  desenvolvedor engenheir vendedor auxiliar estagi cozinheir garçom motorista enfermeir médic professor advogad gestor coordenador consultor
  especialista operador atendente recepcionista almoxarife assistente supervisor programador cientista projetista analista
  sviluppator ingegner impiegat commess camerier cuoc operai tecnic responsabile addett consulente stagist tirocin magazzinier autist infermier
  medic insegnant programmator ricercator contabile
  ontwikkelaar medewerker verpleegkundig docent monteur chauffeur kok\\b verkoper adviseur beheerder stagiair administratief boekhoud leraar
  programist specjalist kierowni inżynier księgow sprzedawc magazynier kierowc lekarz pielęgniar nauczyciel doradc asystent operator analityk
  pracownik stażyst konsultant monter spawacz kucharz kelner recepcjonist przedstawiciel
  vývojář specialist manažer inženýr účetní prodavač skladník řidič lékař učitel poradce asistent operátor analytik technik bankéř dělník
  kuchař číšník konzultant vedoucí obchodní programátor zedník svářeč
`;

/** Ends of German compounds and of words of languages that put no spaces. */
const ANYWHERE =
  'entwickler|ingenieur|leiter|berater|mitarbeiter|kaufmann|kauffrau|fachkraft|pfleger|pflegerin|verkäufer|mechaniker|mechatroniker|elektroniker|techniker|fahrer|meister|helfer|hilfskraft|assistent|zeichner|bauer|arbeiter|referent|prüfer|planer|lehrer|エンジニア|担当|職|スタッフ|マネージャ|デザイナー|プログラマ|ディレクター|コンサルタント|営業|事務|看護師|介護|販売|店長|研究|インターン|リーダー|工程师|工程師|经理|經理|专员|專員|主管|总监|設計師|设计师|运营|顾问|助理|实习|开发|销售|会计|教师|护士|司机|产品|엔지니어|담당|개발자|매니저|디자이너|기획|마케터|영업|인턴|연구원|간호사|사원';

const OCCUPATION = new RegExp(
  `(?<![\\p{L}])(?:${BEGINNINGS.trim().split(/\s+/).join('|')})|${ANYWHERE}|\\([mwfdhx]\\s?\\/\\s?[mwfdhx]|\\b[hf]\\s?\\/\\s?[fh]\\b`,
  'iu',
);

/** Whether a text holds a word that names an occupation, in the languages that ads are read in. */
export function looksLikeJob(text: string): boolean {
  return OCCUPATION.test(text);
}
