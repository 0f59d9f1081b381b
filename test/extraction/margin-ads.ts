/** Fictional ads with words of other kinds of text around them or in them: pages' margins, what to send, what is offered. */
export const MARGIN_ADS: { name: string; text: string }[] = [
  {
    name: 'en with advice under related posts',
    text: `Jobs
Scholarships
Grants Officer
Kitui Water Partners
Key Responsibilities
- Track grant budgets and prepare donor reports
- Train partner staff in simple bookkeeping
Qualifications
- Diploma in accounting and two years' experience
- Good Excel skills
How to Apply
Send your CV to jobs@kitui-water.example before 4 December.
Related Posts
7 Tips for a strong cover letter
12 tips for interviews`,
  },
  {
    name: 'en with a count of jobs in the margin',
    text: `Search jobs
Page 1 of 3
1,245 jobs found
Back to results
Warehouse Team Leader
Fennick Logistics, Corby
You will run a shift of twelve pickers, plan the loads and keep the floor safe.
What you'll need
- Two years in a warehouse
- A counterbalance licence
What we offer
- £14.20 an hour
- 28 days of holiday
Apply now
See 23 open positions at Fennick`,
  },
  {
    name: 'en that asks for letters of recommendation',
    text: `Lecturer in Ecology
University of Strathmoor
Fixed term for three years, full time
Duties
Teach two modules a year and supervise projects.
Requirements
PhD in ecology; a record of publications.
Please send a CV, a teaching statement and two letters of recommendation to jobs@strathmoor.example. Applicants will be pleased to recommend two referees.`,
  },
  {
    name: 'en that is happy to offer you benefits',
    text: `Dental Nurse
Larkfield Dental Practice, Exeter
We are looking for a dental nurse to join our friendly team, and can't wait to welcome you to the team!
We are pleased to offer you a competitive salary, paid GDC fees and free uniforms.
Full time, Monday to Friday. You will assist two dentists and look after the stock.
You need: NVQ level 3 in dental nursing.
To apply, email your CV to office@larkfield.example.`,
  },
  {
    name: 'de mit Freude am Angebot',
    text: `Steuerfachangestellte (m/w/d)
Kanzlei Brodersen, Husum
Ihre Aufgaben
- Finanzbuchhaltung und Lohn
Ihr Profil
- Abgeschlossene Ausbildung
Wir freuen uns, Ihnen ein gutes Gehalt und flexible Zeiten anzubieten.
Bewerben Sie sich mit Lebenslauf und Arbeitszeugnis bis 15. Januar.`,
  },
  {
    name: 'es con la barra del portal',
    text: `Busco trabajo
Busco personal
Publicar oferta
Camarero/a de sala
Restaurante El Faro Viejo, Gijón
Buscamos camarero/a con experiencia para turno de tarde, jornada completa, contrato indefinido.
Funciones: atender mesas, cobrar y preparar la sala.
Enviar CV a elfaroviejo@correo.example`,
  },
  {
    name: 'it con la barra del portale',
    text: `Cerco lavoro
Offro lavoro
Accedi
Addetto/a al banco gastronomia
Supermercati Valdoro cerca per il punto vendita di Asti un addetto/a al banco gastronomia.
Requisiti: esperienza di almeno un anno, disponibilità a turni.
Si offre contratto a tempo determinato part time 24 ore.
Candidati ora`,
  },
  {
    name: 'nl met de balk van de site',
    text: `Ik zoek werk
Ik zoek personeel
Inloggen
Timmerman
Bouwbedrijf Van Heerde, Zwolle
Wij zoeken een timmerman voor onze projecten in de regio. Je maakt kozijnen en dakkapellen.
Wat vragen wij? Rijbewijs B en een paar jaar ervaring.
Wat bieden wij? Salaris volgens cao, 40 uur per week.
Solliciteer direct`,
  },
  {
    name: 'pl z paskiem portalu',
    text: `Szukam pracy
Szukam pracownika
Dodaj ogłoszenie
Fryzjer / fryzjerka
Salon Loczek, Olsztyn
Poszukujemy osoby do salonu, umowa o pracę, pełny etat.
Wymagania: doświadczenie co najmniej rok.
Oferujemy: wynagrodzenie 5200 zł brutto i premię.
Aplikuj`,
  },
  {
    name: 'fr avec le bouton du site',
    text: `Offres d'emploi
Je recherche un emploi
Je recrute
Menuisier poseur H/F
Ateliers Kerzoncuf, Quimperlé
CDI, temps plein, 39h
Vous posez des fenêtres et des agencements chez nos clients. Permis B exigé, 2 ans d'expérience.
Je souhaite postuler
Voir les 14 offres d'emploi de cette entreprise`,
  },
  {
    name: 'zh 需要推荐信',
    text: `首页
人才招聘
生命学院张启明课题组招聘科研助理
因工作需要，招聘科研助理1名，工作地点为苏州市。
一、岗位职责
1. 负责实验室日常管理；
2. 参与细胞实验。
二、应聘条件
1. 生物学相关专业硕士及以上学历；
2. 有细胞培养经验。
三、应聘方式
请将个人简历及两封推荐信发送至课题组邮箱。
四、截止日期
2026年12月31日`,
  },
  {
    name: 'ja 推薦状を出す公募',
    text: `特任研究員(常勤)の公募について
桜丘大学 海洋研究所
職務内容 海洋観測データの解析
応募資格 博士の学位を有する方
待遇 月給32万円、社会保険あり
提出書類 履歴書、業績一覧、推薦状1通
応募締切 2027年1月15日(必着)`,
  },
  {
    name: 'ko 공고 목록 옆의 공고',
    text: `채용공고
총 132개의 채용
간호조무사 모집
한빛요양병원 (전북 익산시)
담당업무: 병동 환자 간호 보조
자격요건: 간호조무사 자격증
근무시간: 주 5일, 3교대
급여: 월 260만원
지원방법: 이메일 지원
접수기간: 2026.11.20 ~ 2026.12.05`,
  },
  {
    name: 'pt com a barra do site',
    text: `Vagas de emprego
Cadastrar currículo
4.312 vagas encontradas
Auxiliar de cozinha
Cantina Bela Serra - Caxias do Sul/RS
Requisitos: ensino fundamental completo, experiência na função.
Oferecemos vale-transporte e refeição no local. Escala 6x1.
Interessados enviar currículo pelo WhatsApp.`,
  },
  {
    name: 'cs s lištou portálu',
    text: `Hledám práci
Hledám zaměstnance
Přihlásit
Truhlář
Truhlářství Mrázek, Třebíč
Přijmeme truhláře na hlavní pracovní poměr. Náplň práce: výroba nábytku na míru.
Požadujeme: vyučení v oboru, řidičský průkaz sk. B.
Nabízíme: mzdu 36 000 Kč, 5 týdnů dovolené.
Odpovědět na inzerát`,
  },
  {
    name: 'en freelance post on a forum',
    text: `Looking for: two illustrators, freelance, spring 2027

Paper Heron Books (Ghent) makes picture books for small children and needs two people who draw animals well.

Rates: EUR 210 per spread, half on signing.
Timing: sketches in February, finals by May.
You: a portfolio with at least two published books.
Us: three editors who answer mail.

Send a link to your portfolio to art@paperheron.example before Jan 10.`,
  },
  {
    name: 'en contractor wanted in an issue',
    text: `Senior Django contractor, 4 months, Turin or remote (EU) - Mulberry Maps

Hi all, first post here.

* **What:** move our tile server to Django 5 and leave us with tests
* **How long:** 4 months from February, full-time
* **Who:** somebody with 6+ years of Python, two big upgrades behind you
* **Where:** remote in the EU
* **Rate:** 400-460 €/day

Write to lena [at] mulberry [dot] example by Jan 8th with something you are proud of.`,
  },
];
