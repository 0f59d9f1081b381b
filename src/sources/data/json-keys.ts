/**
 * What records of unknown origin call a posting's fields, in the languages of the boards: letters only, lower case,
 * no accents, best first. A key counts by equality.
 */
const KEYS = {
  title: `jobtitle positiontitle postingtitle roletitle vacancytitle jobname positionname vacancyname title position role jobposition
    stellenbezeichnung stellentitel jobtitel titel intitule intituleposte titreposte titre poste puesto titulo cargo vaga titulovaga
    titolo posizione functie functietitel vacature stanowisko nazwastanowiska nazevpozice pozice nazev nazwa
    職種 募集職種 求人タイトル タイトル 件名 职位 职位名称 岗位 岗位名称 職位 직무 공고명 제목 nombrepuesto nombredelpuesto nombreoferta titulooferta titulodelpuesto
    stellenangebotstitel angebotstitel offertitle titreoffre titredeloffre libelleposte nomoffre nomedaposicao nazwaoferty tytul tytulogloszenia
    nomposte nomduposte stellenname bezeichnung berufsbezeichnung nomevaga nomedavaga functienaam headline subject name hauptberuf beruf 채용제목 공고제목 職缺名稱 職務名稱 职位名 招聘职位`,
  employer: `hiringorganization hiringorganizationname hiringcompany companyname employername organizationname organisationname company employer
    organization organisation arbeitgeber unternehmen firma firmenname entreprise nomentreprise societe empresa nomeempresa compania
    azienda werkgever bedrijf bedrijfsnaam pracodawca zamestnavatel spolecnost 会社名 企業名 会社 公司 公司名称 企业 회사 회사명 기업명
    companyinfo companydetails companyprofile employerinfo advertiser advertisername companydetail employerdetails brand businessname recruitername publishername nombreempresa nombredelaempresa razonsocial
    razaosocial entidad entitat betrieb betriebsname dienstgeber traeger einrichtung schule etablissement structure organisme collectivite ente struttura
    instelling organisatie school corp corporation agencyname instytucja instituicao 法人 法人名 施設名 事業所名 单位 单位名称 기관명 업체명 facility
    subcompany hiringcompanyname companytitle orgname org legalentity legalentityname legalemployer employingentity employingcompany companylegalname
    companydisplayname employerdisplayname employertitle hirer hirername advertisercompany accountname storename storelegalname nomecommerciale nombrecomercial nomefantasia nomeestabelecimento
    ragionesociale raisonsociale denominacionsocial nazwafirmy nazwapracodawcy nazevfirmy nazevspolecnosti nazevzamestnavatele obchodnijmeno unternehmensname arbeitgebername nomsociete
    nomdelentreprise nomemployeur employeur empleador nombreempleador empregador nomeempregador datoredilavoro nomeazienda nomedaempresa werkgevernaam naambedrijf organisatienaam hotelname
    schoolname hospitalname hiringagency agency 運営会社 募集企業 企業名称 法人名称 公司名稱 企业全称 用人单位 招聘单位 招聘公司 기업 업체 회사이름 고용주 채용기업 stellenanbieter brandname custname companyshortname corpname nomcommercialetablissement nomcommercial karrieresite careerpagename institution anbieter denominacion 勤務先 雇用主 公司全称 企业名称`,
  location: `joblocation joblocations location locations locationname locationnames positionlocationdisplay positionlocation candidaterequiredlocation locationrestrictions jobgeo worklocation
    workplaces workinglocation city cities cityname towns place places offices office arbeitsort arbeitsorte einsatzort standort ort standorte
    lieu lieutravail villes ville localisation ubicacion localidad ciudad lugar local localizacao cidade municipio sede luogo citta
    standplaats plaats locatie lokalizacja miejscepracy miejscowosc miasto lokalita mistoprace misto 勤務地 地点 工作地点 城市 근무지 지역
    stellenlokationen arbeitsstaette arbeitsstaetten lieux lieudetravail lieutravaillibelle locatienaam cityname workcity areaname provincia workplaceaddress dutystation dienstort beschaeftigungsort worklocations adres 工作城市 所在地 勤務地住所 工作地區
    loc locs jobloc geo stadt ortsname vestiging werklocatie werkplaats comune commune localite poblacion concelho obec pracoviste gemeente werkgebied regio
    where candidatelocation candidatelocations applicantlocation applicantlocations applicantlocationrequirements eligiblelocations eligiblecountries allowedlocations
    joblocationaddress locationaddress joblocationcity locationcity joblocationtown locationtown addresscity joblocationstring locationstring locationfull locationlabel
    locationdisplayname fulllocation formattedlocation joblocationlist locationlist workcities officelocation officelocations officecity storelocation sitelocation postinglocation
    hiringlocation hiringlocations standortname standortort arbeitsortname einsatzortname lieuposte lieumission villeposte libelleville ciudadpuesto cidadevaga localvaga comunesede luogolavoro
    sedelavoro werkplek standplaatsnaam miejscowoscpracy adrespracy mistovykonuprace mistovykonupraceobec 勤務先住所 勤務エリア 就業場所 勤務場所 就業地 工作地 办公地点 工作区域 上班地點 上班地点 근무지역 근무위치 근무장소
    addressregion address region country countries`,
  description: `jobdescription descriptionhtml fulldescription longdescription jobdescriptionhtml descriptionplain description jobad jobcontent content contents bodyhtml body
    html text details jobdetails beschreibung stellenbeschreibung descriptif descriptifposte descripcion descricao descrizione omschrijving
    opis opisstanowiska popis popispozice 仕事内容 業務内容 職務内容 职位描述 岗位描述 描述 职位详情 업무내용 상세내용 postdescription stellenangebotsbeschreibung angebotsbeschreibung descriptionoffre textehtml textooferta descripcionoferta descripcionhtml vacaturetekst functieomschrijving tresc trescoferty opisoferty popisprace responsibilitieshtml 직무내용 담당업무 職務描述 工作内容 工作內容 desc snippet summary excerpt`,
  salaryMin: `salarymin minsalary salaryfrom salaryminimum minimumsalary minimumpay paymin minpay compensationmin mincompensation salaryrangemin salarylow annualsalarymin
    basesalarymin minamount minvalue minimumrange`,
  salaryMax: `salarymax maxsalary salaryto salarymaximum maximumsalary maximumpay paymax maxpay compensationmax maxcompensation salaryrangemax salaryhigh annualsalarymax
    basesalarymax maxamount maxvalue maximumrange`,
  salary: `salarytext salaryrange salarydisplay salarysummary compensationtiersummary salarydescription salary pay payrange compensation wage remuneration gehalt salaire salario remuneracion
    remuneracao retribuzione salaris wynagrodzenie mzda plat positionremuneration 給与 給料 賃金 年収 月給 時給 薪资 薪資 薪酬 薪水 薪资待遇 工资 月薪 급여 연봉 임금 시급 basesalary
    verguetung entgelt lohn gehaltsspanne bruttogehalt salairebrut fourchettesalaire faixasalarial sueldo retribucion rangosalarial
    stipendio ral loon salarisindicatie salarisschaal zarobki stawka salarycompensation hourlyrate payrate ctc salarydisplaytext salarydesc salarydetail salaryinfo salarydata originalsalary`,
  currency: 'salarycurrency currencycode currency compensationcurrency paycurrency waehrung devise moneda moeda',
  period:
    'salaryperiod salaryinterval salaryunit payperiod payinterval salarytype salaryfrequency payfrequency period interval unittext unit per rateintervalcode compensationinterval',
  employment: `employmenttype employmenttypes employmentstatus jobtype jobtypes contracttype contracttypes worktype worktypes timetype schedule commitment jobschedule workschedule positiontype
    typeofemployment anstellungsart arbeitszeit beschaeftigungsart vertragsart typecontrat contracttime arbeitszeitmodelle contrat typedecontrat jornada tipocontrato tipodecontrato
    regime typecontratlibelle dureetravaillibelleconverti dureetravaillibelle naturecontrat natureducontrat tempstravail positionschedule positionofferingtype workinghourstype workinghours employmenttypename employtype beschaeftigungsumfang stellenumfang umfang pensum beschaeftigungsgrad workload fte taux quotite cargahoraria horassemanales jobtypename journey workschedules typesofcontract typeofwork worktime workpattern workingpattern hoursperweek uren urenperweek arbeitszeitmodell arbeitsverhaeltnis befristung vertragsdauer tipojornada tipodejornada duracionjornada tipovaga vacancytype regimecontratacao tipodevaga orario tipocontratto rodzajzatrudnienia wymiaretatu etat typeumowy pracovnipomer 勤務形態 雇佣类型 用工类型 工作類型 근무형태 tipo dienstverband umowa rodzajumowy uvazek typuvazku 雇用形態 工作性质 고용형태 workingtime worktimetype employmentform employmentbasis jobtime beschaeftigung beschaftigung beschaftigungsart beschaftigungsumfang beschaftigungsgrad arbeitsverhaltnis anstellung anstellungsverhaeltnis anstellungsverhaltnis stellenart vertrag zeitmodell naturedecontrat dureedutravail tempsdetravail jornadalaboral tipodecontratacion tipocontratacion regimedetrabalho regimedecontratacao contratto contrato tipodicontratto orariodilavoro soortdienstverband aanstelling contractvorm formazatrudnienia rodzajpracy wymiarpracy wymiar pracovnidoba typsmlouvy druhuvazku 雇用区分 就業形態 聘用方式 职位类型 工作类型 채용형태 고용유형 근무유형 contract type`,
  workplace: `workplacetype workplace remotetype remotestatus workmode workmodel workarrangement workingmodel locationtype remotepolicy joblocationtype
    remote isremote fullyremote remoteok telecommuting telecommute allowremote teletravail homeoffice remoto teletrabajo workmodes wfhtype hybriddesc hybriddescription ishybrid hybrid modalidad modalidadtrabajo modalidade modelotrabalho modalitalavoro trybpracy werkvorm workplacemodel workfrommodel officepolicy teleworking teletrabalho workmodality worksetting worklocationtype workplacemode workingmode workformat locationmode arbeitsmodell arbeitsortmodell modetravail modedetravail modalidaddetrabajo modalidadedetrabalho modalitadilavoro thuiswerken pracazdalna modelpracy 働き方 リモートワーク 办公方式 工作方式 근무방식`,
  level:
    'seniority senioritylevel experiencelevel joblevel careerlevel level levels positionlevel jobseniority senioritytype careerstage expirience employmentlevel senioritylevels positionlevels karrierelevel karrierestufe poziom',
  department:
    'department departments team category categories function jobfunction industry industries field abteilung departement departamento area',
  skills:
    'skills requiredskills techstack technologies stack tools keyskills competences competencias kompetenzen umiejetnosci',
  experience:
    'experience experiencerequirements requiredexperience yearsofexperience experienceyears minexperience erfahrung experiencia esperienza ervaring doswiadczenie experiencemin minimumexperience minyearsexperience minimumyearsofexperience experiencelibelle experiencename experiencerequired workexp requiredexperienceinmonths experienceinmonths praxis berufserfahrung zkusenosti 経験年数 工作经验 工作經驗 경력',
  education:
    'education educationrequirements requirededucation educationlevel degree ausbildung formation educacion formacao istruzione opleiding wyksztalcenie vzdelani',
  posted: `dateposted postedat postedatdatetimeutc publicationstartdate veroeffentlichungsdatum datecreation posteddate datumersteveroeffentlichung aktuelleveroeffentlichungsdatum veroeffentlichtam datepublication datedepublication fechapublicacion datapublicacao datapubblicazione publicatiedatum datapublikacji datumzverejneni publishedat publishedon publisheddate publicationdate datepublished postedon posted published pubdate firstpublished createdat createdon
    creationdate created date epoch listedat postdate timeposted`,
  until:
    'validthrough applicationdeadline deadline deadlineat closingdate expirydate expirationdate expiresat expireson expires validuntil enddate closesat closeson closes closing applyby bewerbungsfrist bewerbungsschluss bewerbungsende applicationclosedate applicationclosingdate applicationenddate applicationdeadlineat applybefore deadlinedate closedate lastdate lastdatetoapply lastapplicationdate offerexpirationdatetimeutc expirationdatetime expirationdatetimeutc duetime duedate applicationduedate closingtime expiry datelimite datelimitecandidature datefinpublication inscricoesate candidaturasate inscripcionhasta fechalimite fechacierre fechafin prazo datalimite dataencerramento scadenza datascadenza sluitingsdatum sollicitatiedeadline reagerenvoor terminskladania waznedo datawaznosci uzaverka platnostdo 応募締切 締切 締切日 応募期限 截止日期 截止时间 마감일 접수마감일',
  apply:
    'applyurl applicationurl applylink applicationlink applyto joburl jobposturl absoluteurl hostedurl url link href guid',
  language: 'inlanguage language lang locale',
} as const;

export type FieldName = keyof typeof KEYS;

/** A key's letters, lower case, without accents. */
export function keyForm(key: string): string {
  return key
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');
}

/** For each field, the forms of its keys in order. */
export const KEY_LISTS = Object.fromEntries(
  Object.entries(KEYS).map(([field, words]) => [field, words.split(/\s+/).filter(Boolean)]),
) as Record<FieldName, string[]>;

const FIELD_OF = new Map<string, FieldName>(
  (Object.keys(KEY_LISTS) as FieldName[]).flatMap((field) => KEY_LISTS[field].map((form) => [form, field] as const)),
);

/** What boards put before a field's name ("job_city", "offerTitle") and behind it ("descriptionHtml", "typeContratLibelle"). */
const BEFORE =
  /^(?:jobposting|jobad|joboffer|job|position|vacancy|vacature|vacante|vaga|offer|offre|oferta|oferty|posting|stellenangebots?|stellen|stelle|requisition|opening|advert)/;
const BEHIND = /(?:html|text|plain|raw|display|formatted|markdown|libelle|label|name|value)$/;
/** Fields of which "companyText" or "skillsName" would say something else. */
const BARE: ReadonlySet<FieldName> = new Set(['employer', 'apply', 'skills', 'posted', 'until']);

/**
 * A key's form as the lexicon knows it: "job_min_salary" is "minsalary" where "jobminsalary" is unknown, and
 * "descriptionMarkdown" is "description".
 */
export function knownForm(key: string): string {
  const form = keyForm(key);
  if (FIELD_OF.has(form)) return form;
  const short = form.replace(BEFORE, '');
  if (FIELD_OF.has(short)) return short;
  const bare = short.replace(BEHIND, '');
  const field = FIELD_OF.get(bare);
  return field !== undefined && !BARE.has(field) ? bare : form;
}

/** The field that a key stands for. */
export function fieldOf(key: string): FieldName | undefined {
  return FIELD_OF.get(knownForm(key));
}
