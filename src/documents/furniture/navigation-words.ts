/**
 * The words of a site's own lines: its menus, buttons and switches, in the languages the reader knows. A menu entry is
 * either one of the words that menus are made of ("Über uns", "Noticias") or a verb with what the site has ("Buscar
 * ofertas", "Jobs finden").
 */

/** What the menus, buttons and switches of job boards, companies, universities and town halls are called. */
const ENTRIES = [
  // en
  'explore|plans|learn|get started|downloads?|docs|documentation|forums?|features|changelog|roadmap|integrations|use cases|(?:book|request|get) a demo|free trial|(?:start|try)(?: it)?(?: for)? free|home(?:page)?|menu|about(?: us)?|who we are|contacts?(?: us)?|news(?:room)?|blog|events?|press|media|research|study|students?|alumni|staff|faculty|library|scholarships?|internships?|jobs?(?: (?:search|board|openings|portal|by .{2,20}|in \\p{Lu}\\p{L}+))?|latest jobs|job ?seekers?|all (?:jobs|vacancies|roles|openings)|careers?(?: (?:home|site|advice|portal|events))?|working (?:for|with) us|work (?:for|with) us|vacanc(?:y|ies)|current vacancies|open (?:roles|positions)|our (?:people|culture|teams?|locations|values|benefits|story|work|services|offices)|people|culture|teams?|locations|departments|products?|services|solutions|industries|projects|portfolio|gallery|shop|store|pricing|customers|partners|investors|resources|support|help(?: cent(?:re|er))?|faqs?|donate(?: now)?|get involved|subscribe|newsletter|profile|dashboard|notifications?|messag(?:es|ing)|inbox|my (?:network|jobs?|account|profile|applications?|items?|activity)|account|log ?out|sign ?out|log ?in.{0,20}|sign ?(?:in|up).{0,20}|register(?: now)?|join(?: now)?|accessibility|language|english|company reviews|(?:find )?salaries|employers(?: ?\\/ ?post (?:a )?job)?|for (?:employers|recruiters|candidates|business|companies|jobseekers)|recruiters?|search|saved (?:jobs|searches)|job alerts?|courses|training|tenders|publications|leave a comment|show more options|copy link|save-icon|quick links|more',
  // de
  'start(?:seite)?|menü|navigation|über uns|wir über uns|das sind wir|kontakt|aktuelles|neuigkeiten|presse|termine|veranstaltungen|leistungen|angebote?|produkte|projekte|referenzen|galerie|standorte?|unser team|team|stellen(?:markt|angebote|börse|ausschreibungen|suche)?|alle (?:jobs|stellen)|offene stellen|jobs?(?:börse|alarm|suche)?|jobs (?:&|und) karriere|karriere(?:portal)?|(?:schüler|studierende|studenten|absolventen|berufserfahrene|azubis)|ausbildung|studium|universität|hochschule|fakultäten|forschung|lehre|international|bürgerservice|rathaus(?: (?:&|und) service)?|verwaltung|politik|tourismus|kultur|freizeit|patienten|besucher|zuweiser|suchen?|anmelden|einloggen|abmelden|registrieren|mein konto|merk(?:zettel|liste)|warenkorb|(?:für|an) (?:arbeitgeber|firmen|unternehmen|bewerber|recruiter|kunden)|arbeitgeber|bewerber|initiativ(?:bewerbung| bewerben)|hilfe|sprache|deutsch|leichte sprache|gebärdensprache|barrierefreiheit|schriftgröße.{0,12}|seite vorlesen|vorlesen|kontrast|notdienst.{0,24}|spenden|mitmachen|nach oben|zur übersicht',
  // fr
  "accueil|menu|à propos(?: de nous)?|qui sommes[- ]nous|nous connaître|nous rejoindre|contact(?:ez[- ]nous)?|actualités?|actus?|presse|agenda|nos (?:offres|métiers|engagements|valeurs|services|agences|équipes|actions|solutions)(?: d['’]emploi)?|offres?(?: d['’]emploi)?|(?:toutes )?les offres|emplois?|carrières?|recrutement|métiers|formations?|recherche|université|vie étudiante|bénévolat|faire un don|adhérer|boutique|espace (?:client|candidat|recruteur|employeur|personnel|entreprise|adhérent|presse)s?|(?:pour les )?(?:recruteurs|entreprises|candidats|employeurs)|mon (?:compte|espace|profil)|mes (?:candidatures|offres|favoris|alertes)|se connecter|connexion|déconnexion|s['’]inscrire|inscription|alertes?(?: emploi)?|conseils|aide|langue|français|plan du site|mentions légales|accessibilité|services?|mairie|vie (?:municipale|locale|pratique)|démarches",
  // es
  'inicio|menú|quiénes somos|sobre nosotros|nosotros|conócenos|contacto|noticias|actualidad|prensa|eventos|servicios|productos|proyectos|ofertas?(?: de (?:empleo|trabajo))?|empleos?|bolsa de (?:trabajo|empleo)|trabaja con nosotros|candidatos?|empresas?|acceso (?:a )?(?:empresas|candidatos|usuarios|clientes)|soy (?:empresa|candidato)|mi (?:cuenta|perfil|área|currículum|cv|\\p{Lu}\\p{L}+)|mis (?:ofertas|candidaturas|postulaciones|alertas|empleos)|iniciar sesión|inicia sesión|ingresar?|ingresa o regístrate.{0,20}|entrar|acceder|acceso|salir|regístrate|registrarse|registro|crear cuenta|buscar|alertas?|cursos|formación|salarios|blog|ayuda|idioma|español|castellano|sede electrónica|ayuntamiento|tr[áa]mites|transparencia|universidad|estudiar|estudios|investigación',
  // pt
  'início|home|menu|quem somos|sobre(?: nós| a empresa)?|contact[eo]s?|contato|notícias|imprensa|eventos|serviços|produtos|vagas?(?: de emprego)?(?: em \\p{Lu}.{2,30})?|ofertas? de emprego|empregos?|oportunidades|trabalhe con(?:n)?osco|carreiras?|candidatos?|área d[oe] (?:candidato|cliente|empresa|aluno)|sou (?:empresa|candidato)|(?:para )?empresas|minha (?:conta|área)|meu (?:perfil|currículo)|minhas (?:vagas|candidaturas)|entrar|login|iniciar sessão|sair|registar|registe-se|cadastre-se|cadastro|buscar|pesquisar|procurar|alertas?|cursos|salários|dicas|ajuda|idioma|português|portal|estudar|ensino|investigação|pesquisa|extensão|recursos humanos|concursos|município|câmara|transparência|acessibilidade',
  // it
  'home|menu|chi siamo|contatti|news|notizie|novità|eventi|servizi|prodotti|progetti|filiali|sedi|offerte(?: di lavoro)?|annunci|lavoro|lavora con noi|posizioni aperte|candidati|aziende|per (?:le aziende|i candidati)|area (?:candidati|aziende|personale|riservata|clienti|stampa)|(?:il mio|mio) (?:account|profilo)|accedi|login|entra|esci|registrati|iscriviti|cerca|ricerca|formazione|corsi|ateneo|didattica|ricerca|studenti|bandi(?: e concorsi)?|amministrazione trasparente|albo pretorio|comune|prenota|camere|offerte speciali|aiuto|lingua|italiano|dona(?: ora)?|sostienici|blog',
  // nl
  'home|menu|over (?:ons|mij)|wie (?:zijn wij|we zijn)|contact|nieuws|agenda|pers|diensten|producten|projecten|vacatures?|alle vacatures|werken bij.{0,30}|werk(?:en)?|onze (?:mensen|huizen|locaties|teams?|vacatures|diensten)|locaties|vrijwilligers?(?:werk)?|stages?|opleidingen|onderzoek|onderwijs|studenten|medewerkers|(?:voor )?(?:werkgevers|werkzoekenden|bedrijven|kandidaten|opdrachtgevers)|mijn (?:account|profiel|vacatures|sollicitaties|\\p{Lu}\\p{L}+)|inloggen|aanmelden|registreren|uitloggen|zoeken?|jobalert|vacature-?alert|hulp|taal|nederlands|webshop|doneer|steun ons|bezoekers|patiënten|cliënten|bewoners|gemeente',
  // pl
  'strona główna|menu(?: (?:podmiotowe|przedmiotowe|główne))?|o (?:nas|firmie)|kim jesteśmy|kontakt|aktualności|wydarzenia|usługi|produkty|projekty|oferty(?: pracy)?|oferta|praca|kariera|pracodawcy|profile pracodawców|dla (?:pracodawców|firm|kandydatów|pracodawcy|studentów|mieszkańców)|kalkulator wynagrodzeń|zarobki|porady|poradniki|kursy|moje (?:konto|oferty|aplikacje)|mój profil|zaloguj(?: się)?|zarejestruj(?: się)?|wyloguj|szukaj|język|polski|biuletyn informacji publicznej|bip|nabór(?: pracowników)?|urząd|mieszkańcy|turystyka|uczelnia|studia|nauka|rekrutacja|deklaracja dostępności|zobacz profil|obserwuj',
  // cs
  'domů|úvod|hlavní stránka|menu|o (?:nás|společnosti|firmě)|kdo jsme|kontakty?|aktuality|novinky|akce|služby|produkty|projekty|reference|nabídky?(?: práce)?|práce|brigády|volná místa|volné pozice|kariéra|pro (?:firmy|zaměstnavatele|uchazeče|studenty|veřejnost|občany)|zaměstnavatelé|poradna|můj (?:účet|profil)|moje (?:odpovědi|nabídky|práce)|přihlásit(?: se)?|přihlášení|registrace|registrovat(?: se)?|odhlásit|hledat|vyhledat|jazyk|čeština|úřad|město|občan|studium|věda|fakulta|úřední deska|životopis',
].join('|');

const VERBS =
  'explore|find|search|browse|post|publish|upload|create|submit|view|see|manage|discover|get|build|trouver|chercher|rechercher|explorer|découvrir|voir|consulter|déposer|publier|créer|recevoir|buscar|encontrar|publicar|publica|subir|sube|crear|crea|ver|explorar|explora|anunciar|cadastrar|procurar|criar|enviar|envie|divulgar|cerca|trova|pubblica|carica|vedi|scopri|inserisci|invia|zoek|vind|bekijk|plaats|maak|szukaj|znajdź|dodaj|przeglądaj|zobacz|załóż|utwórz|wyślij|hledat|najít|vložit|vytvořit|přidat|zobrazit|prohlížet';
const THINGS =
  "jobs?|job alerts?|careers?|cvs?|resumes?|résumés?|profiles?|accounts?|alerts?|compan(?:y|ies)|employers?|salaries|vacanc(?:y|ies)|roles|openings|emplois?|offres?|annonces?|entreprises?|compte|profil|alertes?|empleos?|trabajos?|ofertas?|vacantes?|empresas?|cuenta|currículos?|currículum|vagas?|empregos?|conta|anúncios?|lavoro|offert[ae]|aziend[ae]|annunc\\p{L}+|curriculum|vacatures?|bedrijven|banen|werkgevers?|werk|ofert\\p{L}*|prac[ęay]|pracodaw\\p{L}+|konto|ogłoszeni[ea]|nabíd\\p{L}+|prác[ei]|zaměstnavatel\\p{L}*|inzerát\\p{L}*|účet|životopis|d['’](?:emploi|emplois)|de (?:empleo|trabajo|emprego)|di lavoro";

/** A text that is all of a menu's entry, of a button or of a switch. */
const ENTRY = new RegExp(
  `^(?:${ENTRIES}|(?:${VERBS})(?: \\p{L}+){0,2} (?:${THINGS})|(?:jobs?|stellen(?:angebote)?|arbeit|lebenslauf|anzeigen?|konto|profil|suchauftrag|unternehmen|bewerbung) (?:finden|suchen|hochladen|schalten|aufgeben|erstellen|anlegen|entdecken|inserieren|verwalten)|(?:de|en|fr|it|es|nl|pl|cs|pt|ca|eu|gl|ja|zh|ko|cz|uk)(?:[ |/·-]+(?:de|en|fr|it|es|nl|pl|cs|pt|ca|eu|gl|ja|zh|ko|cz|uk))*|a a a|[☰≡×✕✖⋮…←→↑↓<>«»‹›|/·•+-]+)[!…]?$`,
  'iu',
);
/** Menus and buttons in the scripts without spaces. */
const EASTERN_ENTRY =
  /^(?:\d*(?:本文へ(?:移動|スキップ)?|メニュー|ホーム|トップ(?:ページ)?|文字サイズ.*|標準|拡大|検索|求人(?:検索|情報|一覧|を探す)|仕事を?探す?|ログイン|会員登録|新規登録|マイページ|お気に入り.*|気になる(?:リスト)?|閲覧履歴|スカウト|会社概要|企業情報|事業内容|サービス|お知らせ|ニュース|採用情報|お問い合わせ|よくある質問|アクセス|サイトマップ|くらし・?手続き?|子育て・?教育|市政情報|観光|市長の部屋|(?:採用担当者|企業|求職者)の方(?:へ|はこちら)?|言語|日本語|首页|网站首页|首頁|设为首页|加入收藏|关于我们|關於我們|联系我们|聯絡我們|新闻(?:中心|动态)?|通知公告|学院概况|学校概况|师资队伍|科学研究|人才培养|学生工作|党建.*|招生.*|人才招聘|产品(?:中心)?|服务|登录|登入|注册|註冊|搜索|搜尋|職缺搜尋|找工作|找职位|职位搜索|企業徵才|企业版|我是(?:老板|求职者|招聘者)|我要(?:招聘|招人|找工作)|我的.{0,4}|消息|简历|上传简历|履歷|公司(?:主页)?|校园(?:招聘)?|社会招聘|下载app|app|简体中文|繁體中文|中文|홈|메뉴|채용(?:정보|공고)?|이력서(?: ?관리)?|커뮤니티|소셜|로그인(?: ?\/ ?회원가입)?|회원가입|마이페이지|기업 ?서비스|기업회원|개인회원|고용정보포털|공지사항|회사소개|고객센터|검색|전체메뉴|본문 ?바로가기|관심(?:채용|기업|공고)? ?등록|북마크|스크랩|지원하기|공유(?:하기)?|인쇄(?:하기)?|목록(?:으로)?|연봉정보|기업정보|헤드헌팅|한국어))$/iu;

/** The longest menu entry, and the longest line that a whole menu may be. */
const MAX_ENTRY = 48;
const MAX_MENU = 160;

/** Whether a short text is an entry of a site's menu, a button or a switch. */
function isEntry(text: string): boolean {
  return text.length <= MAX_ENTRY && (ENTRY.test(text) || EASTERN_ENTRY.test(text));
}

/**
 * Whether a line is navigation: one entry of a site's menu ("Über uns", "Buscar empleo"), or a whole menu in a row
 * ("Emplois  Bénévolat  Publier une annonce"), of which most entries must be known.
 */
export function isNavigation(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > MAX_MENU) return false;
  if (isEntry(text)) return true;
  if (!/[|·•/]|\s{2,}|\t/.test(text)) return false;
  const entries = text.split(/\s*[|·•]\s*|\s{2,}|\t+|\s+\/\s+/u).filter((entry) => entry !== '');
  if (entries.length < 2 || entries.some((entry) => entry.length > MAX_ENTRY)) return false;
  const known = entries.filter(isEntry).length;
  return known * 2 > entries.length || (known >= 2 && known * 2 >= entries.length);
}
