/** Beginnings of words that name occupations or ranks, by language; "engineer" stands for "engineering" too. */
export const OCCUPATION_BEGINNINGS = `
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
  abogad diseñador arquitect investigador educador cajer soldador electricista mecánic peón
  desenvolvedor engenheir estagi cozinheir garçom motorista enfermeir advogad gestor coordenador
  especialista operador atendente almoxarife assistente programador cientista projetista
  sviluppator ingegner impiegat commess camerier cuoc operai tecnic responsabile addett consulente stagist tirocin magazzinier autist infermier
  medic insegnant programmator ricercator contabile
  ontwikkelaar medewerker verpleegkundig docent kok\\b verkoper adviseur beheerder stagiair administratief boekhoud leraar
  programist specjalist kierowni inżynier księgow sprzedawc magazynier kierowc lekarz pielęgniar nauczyciel doradc asystent analityk
  pracownik stażyst konsultant monter spawacz kucharz kelner recepcjonist przedstawiciel
  vývojář manažer inženýr účetní prodavač skladník řidič lékař učitel poradce asistent operátor analytik technik bankéř dělník
  kuchař číšník konzultant vedoucí obchodní programátor zedník svářeč
  policía police bomber[oa] firefight wolontariusz vigili filleter organizer organiser trustee handler\\b caller\\b telecaller teller\\b scaffolder roofer decorator\\b plasterer bricklayer joiner\\b glazier tiler\\b groundworker picker\\b packer\\b porter\\b
  butcher fishmonger florist tailor\\b seamstress upholster blacksmith rigger\\b forklift driller miner\\b ranger\\b lifeguard nanny au\\spair dietit nutritionist optometr
  optician audiolog radiograph sonograph phlebotom hygienist physio osteopath chiroprac chaplain priest\\b organist musician singer\\b dancer\\b actor\\b composer brewer\\b distiller
  winemaker sommelier dishwasher concierge valet\\b flight\\sattendant cabin\\screw conductor\\b signaller toolmaker millwright pipefitter fitter\\b boilermaker lineman lineworker linesman
  geologist biologist chemist\\b physicist statistician economist archaeolog archivist registrar bursar headteacher headmaster principal\\b invigilator nursery\\spractitioner
  childminder playworker youth\\sworker support\\sworker care\\sworker healthcare\\sassistant hca\\b rn\\b lpn\\b cna\\b anaesthet anesthes pathologist dermatolog radiolog cardiolog gp\\b locum
  coder\\b copywrit proofread typist transcri storekeeper stocker shelf\\sstacker storeman bellhop bellman hostess busser usher\\b bosun skipper
  webmaster moderator community\\smanager merchandis estate\\sagent realtor conveyanc notary bailiff magistrate judge\\b probation constable sergeant
  groundskeeper groundsman landscap arborist tree\\ssurgeon beekeeper shepherd stockman milker forester fisher\\b trawler crane\\soperator banksman plant\\soperator
  wind\\sturbine repairer refurbisher detailer valeter glassblower potter\\b printer\\b bookbinder framer luthier jeweller goldsmith watchmaker locksmith handyman
  associate\\b head\\b process\\sassociate chief\\b deputy\\b vice\\spresident business\\spartner sales\\srep sdr\\b bdr\\b ux\\b ui\\sdesigner full[-\\s]?stack back[-\\s]?end front[-\\s]?end
  scheduler rostering dosimetr perfusionist embryolog epidemiolog toxicolog hydrolog geophysic meteorolog astronom mathematic
  dachdecker tischler zimmer(?:er|mann) maurer fliesenleger glaser\\b installateur anlagenmechaniker mechatroniker kfz zerspan fräser dreher\\b gärtner metzger fleischer konditor
  apothek notfallsanit rettungssanit hebamme physiotherap ergotherap logopäd heilerzieh sozialarb sozialpäd hausmeister hauswirtschaft raumpfleg pförtner wachmann sicherheits
  steuerfach rechtsfach notarfach bank(?:kauf|berater) versicherungs bauleiter polier vermesser sekretär telefonist buchbinder tontechn redakteur lektor
  volontär trainer\\b küchenhilf spülkraft servicekraft zusteller kurier kranführer baggerfahrer staplerfahrer kommission(?:ierer) produktionshelf schichtleiter küster kantor\\b pfarrer
  conduct(?:eur|rice) couvreur carreleur plaquiste charpent chaudronn ébéniste jardini paysagiste fleuriste boucher charcutier poissonn pâtiss sommeli barman plongeu femme\\sde\\sménage agent\\b
  ambulanci sage-femme kinésith orthophon ergothérap psycholog dentiste vétérin opticien audioproth manipulat bibliothéc documentaliste traduct interprète journaliste graphiste
  monteu(?:r|se) tourneu(?:r|se) fraiseu usineu mécatronic frigoriste chauffagiste cariste manutent agent\\sd secrétaire trésori animat(?:eur|rice) moniteu(?:r|se) surveill gardien
  albañil carpinter fontaner pintor\\b jardiner carnicer pescader panader pasteler cerrajer tornero fresador carretiller mozo\\b almacen chófer chofer taxista vigilante conserje portero
  fisioterap psicólog trabajador(?:a)?\\ssocial matron farmacé veterinari óptic dentista odontólog celador ejecutiv promotor teleoperador cobrador ayudante aparejador tesorer
  secretari traductor intérprete periodista bibliotecari redactor monitor\\b socorrista animador asistente becario
  pedreiro eletricista encanador jardineiro açougueiro padeiro confeiteiro serralheiro torneiro mecânico motoboy entregador porteiro zelador faxineir diarista
  assistente\\ssocial farmacêut veterin nutricion fonoaudi secretári tradutor jornalista bibliotecári redator tesoureir pesquisador cuidador repositor estoquista
  caixa\\b balconista diretor jovem\\saprendiz ajudante
  muratore idraulic elettricist falegname carpentier imbianchin giardinier macellai panettier pasticcier saldator tornitor fresator manutentor mulettist corrier portier custode vigilanza
  psicolog assistente\\ssociale ostetric farmacist ottic odontoiatr igienist oss\\b segretari traduttor interprete giornalist redattor educator bagnino capocantier
  geometra avvocat commercialist direttor venditor agente\\b stage\\b
  timmerman loodgieter schilder\\b metselaar stukadoor dakdekker elektricien lasser\\b hovenier slager bakker kapper schoonma(?:ker|akster) beveilig conciërge orderpick heftruck vrachtwagen bezorg koerier
  fysiother psycholoog maatschappelijk verloskund apotheker dierenarts tandarts begeleid(?:er|ster) verzorgende helpende wijkverpleeg leerkracht onderwijs secretaresse vertaler werkvoorbereider
  uitvoerder projectleider teamleider accountmanager recruiter hulpkok bediening afwasser gastheer gastvrouw postbode
  stolarz hydraulik elektryk dekarz malarz murarz tynkarz mechanik ślusarz tokarz frezer piekarz cukiernik rzeźnik ogrodnik fryzjer kasjer pakowacz sprzątacz ochroniarz dozorca
  fizjoterap położna farmaceut weterynarz stomatolog ratownik opiekun wychowawc sekretark tłumacz dziennikarz bibliotekarz redaktor prawnik radca adwokat architekt testerka
  grafik projektant brygadzist majster kierownik dyrektor urzędnik inspektor zaopatrzeniow logistyk handlow pomocnik
  truhlář tesař instalatér elektrikář pokrývač malíř zámečník soustružník frézař pekař cukrář řezník zahradník kadeřn kurýr pokladn balič uklízeč ostraha vrátn
  fyzioterap porodní lékárn zubní záchran pečovat vychovatel sekretář překladatel novinář knihovn právn advokát mistr\\b stavbyvedoucí
  ředitel úředn logistik nákupčí zástupce montér sestra\\b zdravotní\\ssestr
`;

/** Ends of German compounds, and words of languages that put no spaces. */
export const OCCUPATION_ENDINGS =
  'entwickler|ingenieur|leiter|berater|mitarbeiter|kaufmann|kauffrau|fachkraft|pfleger|pflegerin|verkäufer|mechaniker|mechatroniker|elektroniker|techniker|fahrer|meister|helfer|hilfskraft|assistent|zeichner|bauer|arbeiter|referent|prüfer|planer|lehrer|エンジニア|担当|職|スタッフ|マネージャ|デザイナー|プログラマ|ディレクター|コンサルタント|営業|事務|看護師|介護|販売|店長|研究|インターン|リーダー|工程师|工程師|经理|經理|专员|專員|主管|总监|設計師|设计师|运营|顾问|助理|实习|开发|销售|会计|教师|护士|司机|产品|엔지니어|담당|개발자|매니저|디자이너|기획|마케터|영업|인턴|연구원|간호사|사원|helferin|schweißer|installateur|verwalter|gestalter|ausbilder|betreuer|sekretär|schreiner|schlosser|gärtner|wärter|führer|bäcker|maurer|technikerin|therapeut|ärztin|arzt(?!\\p{L})|後端|店长|主任|组长|部长|厂长|院长|警察|后端|前端|测试|運維|运维|算法|架构师|程序员|工程|设计|策划|编辑|文员|出纳|采购|仓管|库管|保安|保洁|厨师|服务员|收银|店员|导购|客服|药师|医生|医师|老师|讲师|研究员|律师|翻译|电工|焊工|钳工|木工|普工|技工|技师|司炉|快递|骑手|主播|摄影|剪辑|文案|财务|人事|行政|法务|総務|経理|人事|保育士|薬剤師|医師|教員|講師|調理|ドライバー|配送|警備|清掃|作業員|技術者|整備士|設計|施工管理|編集|ライター|マーケター|アナリスト|サイエンティスト|アーキテクト|テスター|受付|秘書|オペレーター|販売員|美容師|栄養士|司書|電気工事士|溶接|간호|조리사|요리사|운전|기사|교사|강사|회계|경리|총무|설계|생산직|상담|판매|미화|경비|약사|의사|변호사|번역|편집|작가|프로그래머|아키텍트|분석가|코디네이터|팀장|점장|바리스타|용접|정비';
