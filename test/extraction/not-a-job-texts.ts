/** Fictional documents that hold no job ad: what people share by mistake, and what is written about jobs. */
export const NOT_A_JOB_TEXTS: { name: string; text: string }[] = [
  {
    name: 'en chat of a team about lunch',
    text: `Mara 12:01\nanyone up for ramen?\nTheo 12:02\nyes! the place on Elm Street?\nMara 12:02\nyep, leaving in 10\nJo 12:03\nI'm remote today, enjoy\nTheo 12:04\nnext time then`,
  },
  {
    name: 'en chat about a job',
    text: `[09:14] Priya: did you see that senior engineer role at Northwind?\n[09:15] Sam: yeah, they want 8 years of experience lol\n[09:15] Priya: salary looks ok though, $150k\n[09:16] Sam: full-time onsite, no thanks\n[09:17] Priya: fair. I might still apply\n[09:18] Sam: good luck!`,
  },
  {
    name: 'en résumé',
    text: `Daniel Okafor\nBackend Engineer\nLeeds, UK | daniel.okafor@mail.example | +44 7700 900123\n\nSummary\nBackend engineer with 7 years of experience in Python and Go.\n\nExperience\nSenior Backend Engineer, Larkspur Ltd\nMar 2021 – Present\n- Led the migration of billing to Kubernetes\n- Reduced p99 latency by 40%\n- Designed the event pipeline\nBackend Engineer, Fernhill\nJun 2017 – Feb 2021\n- Built REST APIs in Django\n- Implemented CI/CD\n\nEducation\nBSc Computer Science, University of Hull, 2013 – 2017\n\nSkills\nPython, Go, PostgreSQL, AWS, Docker\n\nReferences available on request`,
  },
  {
    name: 'en résumé of a nurse, squashed',
    text: `CURRICULUM VITAE Maria Jensen, Registered Nurse. maria.jensen@mail.example, +1 555 010 7788. Objective: a position as charge nurse. Work Experience: Charge Nurse, St. Brigid Hospital, 2018 - 2024. Supervised a team of 12. Staff Nurse, Lakeside Clinic, 2012 - 2018. Education: BSN, 2008 - 2012. Certifications: BLS, ACLS. Languages: English, Danish. References available on request.`,
  },
  {
    name: 'en cover letter',
    text: `Dear Hiring Manager,\n\nI am writing to apply for the Product Designer position at Bluefern. With six years of experience in user research and interface design, I believe I would be a strong fit for your team. In my current role I led the redesign of a banking app used by two million people. I am fluent in Figma and enjoy working with engineers. I am available full-time from May and would love to discuss how I can contribute.\n\nKind regards,\nLena Ortiz`,
  },
  {
    name: 'en article about hiring',
    text: `How to Write a Job Description That Attracts Great Engineers\nBy Helen Marsh | 6 min read\n\nMost job descriptions are lists of requirements copied from the last one. In this article we look at what candidates really read. Start with the responsibilities: what will the person do in the first three months? Then separate must-have requirements from nice-to-haves. Be honest about salary and benefits. According to a survey of 1,200 developers, pay transparency doubles the number of applications. Hiring managers often ask for ten years of experience where three would do. Avoid phrases such as "we are looking for a rock star". Finally, tell people how to apply and when they will hear back.\n\nKey takeaways\n- Be specific\n- Be honest\n- Be brief\n\nSubscribe to our newsletter for more.`,
  },
  {
    name: 'en career guide',
    text: `What Does a Data Engineer Do?\nData engineers build and maintain the systems that collect and store data. In this guide we explain the role, the skills that employers ask for and what you can expect to earn. Typical responsibilities include designing pipelines, modelling tables and monitoring quality. Most employers require a bachelor's degree and two to five years of experience. The average salary in 2025 was $118,000 according to a survey. Ten tips for your first role follow below. Read next: How to become a machine learning engineer.`,
  },
  {
    name: 'en list of jobs',
    text: `Careers at Northwind\n24 open positions\n\nEngineering\nSenior Backend Engineer\nBerlin · Full-time\nFrontend Developer\nRemote · Full-time\nData Engineer\nLisbon · Full-time\nSite Reliability Engineer\nRemote\nSales\nAccount Manager\nParis · Full-time\nSales Development Representative\nMadrid\nDesign\nProduct Designer\nBerlin\nPeople\nTechnical Recruiter\nRemote`,
  },
  {
    name: 'en list of search results',
    text: `Nurse jobs in Ohio\nShowing 1-10 of 312\nRegistered Nurse\nLakeside Clinic, Columbus, OH\n$34 - $42 an hour\nFull-time\nApply now\nCharge Nurse\nSt. Brigid Hospital, Dayton, OH\n$40 an hour\nApply now\nNurse Practitioner\nRiver Health, Akron, OH\nApply now\nSchool Nurse\nAkron Schools\nApply now`,
  },
  {
    name: 'en news of layoffs',
    text: `Harborline to cut 800 jobs as shipping slows\n(Reuters) - Harborline said on Tuesday that it would cut 800 jobs, about 12 percent of its staff, as demand for container shipping slows. "We are taking these steps to protect the company," said chief executive Ana Duarte. Shares fell 4%. The company had been hiring aggressively in recent years. Economists say the labor market is cooling. A spokesperson said affected employees would be offered severance and benefits.`,
  },
  {
    name: 'en README',
    text: `# hiring-board\n![build](https://ci.example/badge.svg)\nA small kanban board for teams that are hiring.\n\n## Installation\n\`\`\`\nnpm install hiring-board\n\`\`\`\n## Usage\nRun \`npm run dev\` and open the board. Add a role, its requirements and candidates.\n\n## Contributing\nPull requests are welcome.\n\n## License\nMIT`,
  },
  {
    name: 'en recipe',
    text: `Grandma's Lentil Soup\nServes 4, 45 minutes\n\nIngredients\n- 300 g brown lentils\n- 2 carrots\n- 1 tbsp olive oil\n- 1 tsp cumin\n- 1.5 l vegetable stock\n\nMethod\n1. Heat the oil and soften the carrots.\n2. Add the lentils and the stock and simmer for 30 minutes.\n3. Season and serve with bread.`,
  },
  {
    name: 'en source code',
    text: `import { readFile } from 'node:fs/promises';\n\nexport class JobPosting {\n  constructor(title, salary) {\n    this.title = title;\n    this.salary = salary;\n  }\n  requirements() {\n    return this.items.filter((item) => item.tier === 'must');\n  }\n}\n\nconst job = new JobPosting('Engineer', 100000);\nconsole.log(job.requirements());`,
  },
  {
    name: 'en Python code',
    text: `import json\nfrom dataclasses import dataclass\n\n@dataclass\nclass Job:\n    title: str\n    location: str\n\ndef parse(path):\n    with open(path) as handle:\n        data = json.load(handle)\n    return [Job(**item) for item in data]\n\nif __name__ == "__main__":\n    print(parse("jobs.json"))`,
  },
  {
    name: 'en log',
    text: `2025-03-01 10:00:01 INFO worker: job 17 started\n2025-03-01 10:00:02 INFO worker: job 17 done\n2025-03-01 10:00:05 ERROR worker: job 18 failed: timeout\n2025-03-01 10:00:06 INFO worker: retrying job 18\n2025-03-01 10:00:09 INFO worker: job 18 done`,
  },
  {
    name: 'en minutes of a hiring meeting',
    text: `Hiring sync – meeting notes, 4 March\nAttendees: Priya, Sam, Jo\nAgenda: open roles, interview feedback\n\nBackend engineer: two candidates in the final round. Requirements changed: five years of experience is enough. Salary range to be confirmed with finance.\nDesigner: job description needs a rewrite.\n\nAction items:\n- Sam to update the job ad by Friday\n- Priya to schedule interviews\nNext meeting: 11 March`,
  },
  {
    name: 'en interview guide',
    text: `Interview Guide: Senior Backend Engineer\n45 interview questions and answers\n\n1. Tell me about a system you designed.\nWhat to look for in the answer: trade-offs, failure modes.\n2. How do you debug a slow query?\n3. Which requirements would you push back on?\n4. How do you mentor juniors?\nScoring: 1 to 4. The ideal candidate explains the reasons.`,
  },
  {
    name: 'en list of questions',
    text: `Questions for Thursday\nWhy do you want to leave your current role?\nWhich of our values speaks to you?\nWhat salary do you expect?\nCan you work on site?\nDescribe a conflict in your team?\nWhen can you start?`,
  },
  {
    name: 'en company about page',
    text: `About Larkspur\nLarkspur was founded in 2011 by two siblings who wanted to make heating homes simple. Today our team of 140 people in Leeds and Porto serves 90,000 households. Our mission is to halve the energy that homes waste. We believe in honesty, patience and good tea. Our investors include Hillside Ventures. In 2023 we opened our second office. Read about our journey, our values and our customers. Press contact: press@larkspur.example.`,
  },
  {
    name: 'en company page with a careers teaser',
    text: `Who we are\nFernhill makes software for libraries. More than 900 libraries in 14 countries lend their books with it. We are a team of librarians, engineers and designers, spread over five time zones and mostly remote. What drives us: open standards, quiet software, long friendships with customers. Our history: 1998 the first catalogue, 2009 the cloud, 2021 the app for readers. Our customers say that we answer the phone. Curious? Visit us at a fair near you, or read our blog about cataloguing.`,
  },
  {
    name: 'en offer letter',
    text: `Dear Mr Okafor,\n\nWe are pleased to offer you the position of Senior Backend Engineer at Larkspur Ltd. You will report to the Head of Engineering. Your annual salary will be £78,000. Your start date is 1 June. This full-time role includes 27 days of holiday and a pension. This offer is contingent on references and your right to work. Please sign and return this letter by 10 May.\n\nYours sincerely,\nHelen Marsh`,
  },
  {
    name: 'en rejection',
    text: `Hi Lena,\n\nThank you for your interest in the Product Designer role at Bluefern and for taking the time to speak with us. After careful consideration we have decided to move forward with other candidates whose experience more closely matches our requirements. We will keep your details on file and wish you the best in your search.\n\nThe Bluefern team`,
  },
  {
    name: 'en open to work post',
    text: `After five great years I was laid off last week. I'm looking for a new role as a product manager in fintech, remote or in Chicago. I bring 9 years of experience, strong communication and a love for messy problems. Full-time preferred, contract is fine. If you know of anything please reach out! #opentowork`,
  },
  {
    name: 'en who wants to be hired comment',
    text: `SEEKING WORK\nLocation: Porto, Portugal\nRemote: Yes\nWilling to relocate: No\nTechnologies: TypeScript, React, Node, PostgreSQL\nRésumé/CV: https://cv.example/ines\nEmail: ines@mail.example\nFrontend developer with 6 years of experience, available full-time from April.`,
  },
  {
    name: 'en product page',
    text: `Acme Payroll\nRun payroll in minutes. Acme Payroll calculates taxes, pays your team and files the forms, so that you can get back to work. Plans start at $39 per month plus $6 per employee. Time tracking, benefits administration and direct deposit included. Trusted by 30,000 small businesses. Start your free trial today, no credit card required. Integrations: QuickBooks, Xero, Slack.`,
  },
  {
    name: 'en privacy policy',
    text: `Privacy Policy\nThis policy explains what personal data we collect and why. We collect your name, e-mail address and payment details when you create an account. We use cookies to remember your settings. You have the right to access, correct and delete your data. We keep invoices for ten years as required by law. Contact our data protection officer at privacy@site.example. Last updated 1 January 2025.`,
  },
  {
    name: 'en encyclopedia entry',
    text: `Carpenter\nCarpentry is a skilled trade in which the primary work performed is the cutting, shaping and installation of building materials. Carpenters traditionally worked with natural wood. In the United States, 98.5% of carpenters are male. The word comes from Old French carpentier. In medieval guilds an apprentice served seven years. See also: joinery, cabinet making. References: 1. Roza, G. (1997).`,
  },
  {
    name: 'en event invitation',
    text: `Spring Tech Meetup\nThursday 20 March, 18:30, The Old Mill\nJoin us for an evening of talks and pizza. Talk 1: Rust in production, by Ana Duarte. Talk 2: What we learned from 100 postmortems. Free entry, please register. Doors open at 18:00. Code of conduct applies.`,
  },
  {
    name: 'en course advertisement',
    text: `Become a Data Analyst in 12 Weeks\nOur bootcamp teaches you SQL, Python and dashboards, in evening classes. No prior knowledge needed. Tuition $4,900, or pay later. 92% of graduates find work within six months. The next cohort starts on 3 June. Modules: 1 Spreadsheets, 2 SQL, 3 Python, 4 Statistics, 5 Final project. Download the syllabus or book a call with admissions.`,
  },
  {
    name: 'en bug report',
    text: `Login button does nothing on Safari\nSteps to reproduce:\n1. Open the site in Safari 17\n2. Click Log in\nExpected: the form opens. Actual: nothing happens.\nConsole: TypeError: undefined is not an object. Works in Firefox. Version 2.3.1. Seen by three customers since Monday. Priority: high.`,
  },
  {
    name: 'en contract',
    text: `CONTRACT OF EMPLOYMENT between Larkspur Ltd (the Employer) and Daniel Okafor (the Employee). 1. Position: Senior Backend Engineer. 2. Place of work: Leeds. 3. Salary: £78,000 per year, paid monthly. 4. Hours: full-time, 37.5 hours per week. 5. Duties: as set out in Annex A. 6. Notice: three months. 7. Confidentiality: the Employee shall not disclose any confidential information. Signed.`,
  },
  {
    name: 'en financial report',
    text: `Third quarter results\nRevenue grew 12 percent to $412 million. Operating income was $51 million. We ended the quarter with 3,200 employees. Net retention was 118 percent. For the full year we expect revenue between $1.62 and $1.65 billion. Stock-based compensation was $22 million. The conference call begins at 5 pm Eastern.`,
  },
  {
    name: 'de Lebenslauf',
    text: `Lebenslauf\nPersönliche Daten\nName: Jonas Brandt, geboren am 4. Mai 1991\nTel. +49 151 0000000, jonas.brandt@mail.example\n\nBerufserfahrung\n03/2019 – heute Elektroniker, Stadtwerke Lindenau\n08/2014 – 02/2019 Elektroniker, Firma Kober\n\nAusbildung\n2011 – 2014 Ausbildung zum Elektroniker\n\nSprachen\nDeutsch, Englisch\nFührerschein Klasse B`,
  },
  {
    name: 'de Anschreiben',
    text: `Sehr geehrte Frau Kober,\n\nhiermit bewerbe ich mich um die Stelle als Elektroniker. Nach meiner abgeschlossenen Ausbildung habe ich fünf Jahre Berufserfahrung in der Gebäudetechnik gesammelt. Ich arbeite selbstständig und bin teamfähig. Ab dem 1. Juni stehe ich Ihnen in Vollzeit zur Verfügung. Über eine Einladung zum Gespräch freue ich mich.\n\nMit freundlichen Grüßen\nJonas Brandt`,
  },
  {
    name: 'de Artikel',
    text: `So schreiben Sie Stellenanzeigen, die gelesen werden\nVon Petra Sommer\nLesezeit: 5 Minuten\nIn diesem Artikel zeigen wir, worauf Bewerber achten. Der Fachkräftemangel trifft viele Betriebe. Laut einer Umfrage brechen 40 Prozent das Lesen nach den Anforderungen ab. Nennen Sie Aufgaben, Gehalt und Arbeitsort. Verzichten Sie auf Floskeln wie „wir suchen ein Multitalent“. Tipps für kleine Betriebe finden Sie am Ende.`,
  },
  {
    name: 'de Protokoll',
    text: `Protokoll der Teamsitzung vom 12. Februar\nAnwesend: Brandt, Kober, Sommer\nEntschuldigt: Lang\nTagesordnung\n1. Stellenbesetzung: Die Anforderungen für die neue Kollegin werden überarbeitet, Gehalt nach Tarif.\n2. Umzug ins neue Büro\nBeschluss: Die Anzeige geht am Montag online.\nNächste Sitzung: 19. Februar`,
  },
  {
    name: 'de Rezept',
    text: `Käsespätzle\nZutaten für 4 Personen\n400 g Mehl\n5 Eier\n200 g Bergkäse\n2 Zwiebeln\nZubereitung\nMehl und Eier zu einem Teig schlagen. Den Teig in kochendes Wasser hobeln. Abwechselnd mit Käse schichten und im Backofen warm halten.`,
  },
  {
    name: 'de Über uns',
    text: `Über uns\nDie Firma Kober ist ein Familienbetrieb aus Lindenau in dritter Generation. Seit 1954 planen und bauen wir elektrische Anlagen für Häuser, Schulen und Werkstätten. 38 Menschen arbeiten bei uns, viele seit Jahrzehnten. Unsere Werte sind Sorgfalt, Pünktlichkeit und ein offenes Wort. Besuchen Sie uns in der Ausstellung am Markt oder rufen Sie einfach an.`,
  },
  {
    name: 'fr CV',
    text: `Claire Moreau\nInfirmière diplômée d'État\nclaire.moreau@mail.example – +33 6 00 00 00 00\nNée le 3 mars 1990\n\nExpérience professionnelle\n2018 – présent Infirmière, Clinique des Tilleuls\n2013 – 2018 Infirmière, Hôpital Saint-Luc\n\nFormation\n2010 – 2013 Institut de formation en soins infirmiers\n\nLangues\nFrançais, anglais\nCentres d'intérêt\nRandonnée, chant`,
  },
  {
    name: 'fr article',
    text: `Recrutement : cinq conseils pour attirer les talents\nPar Luc Fabre – temps de lecture : 4 min\nDans cet article, nous voyons comment rédiger une offre claire. Selon une étude, le marché du travail reste tendu. « Les candidats veulent connaître le salaire », explique Anne Petit, consultante. Décrivez les missions, le profil et les avantages sans jargon. Comment réussir l'entretien ? Lire aussi nos autres articles.`,
  },
  {
    name: 'fr compte rendu',
    text: `Compte rendu de la réunion du 8 avril\nPrésents : Moreau, Fabre, Petit\nExcusés : Roux\nOrdre du jour : planning, recrutement, travaux\nRecrutement : le poste d'infirmière sera publié lundi, en CDI à temps plein.\nDécisions : budget validé.\nProchaine réunion : 22 avril`,
  },
  {
    name: 'fr recette',
    text: `Tarte aux pommes\nIngrédients\n250 g de farine\n125 g de beurre\n4 pommes\n2 cuillères à soupe de sucre\nPréparation\nPréchauffez le four à 180 degrés. Étalez la pâte, disposez les pommes et enfournez trente minutes.`,
  },
  {
    name: 'es CV',
    text: `CURRICULUM VITAE\nDatos personales\nLucía Herrera, fecha de nacimiento 5/6/1992\nlucia@mail.example +34 600 000 000\nExperiencia laboral\n2017 – actualidad Cocinera, Restaurante La Ola\n2013 – 2017 Ayudante de cocina, Hotel Mar\nFormación\n2011 – 2013 Ciclo de cocina\nIdiomas\nEspañol, inglés`,
  },
  {
    name: 'es lista de ofertas',
    text: `Encuentra trabajo en Valencia\n184 ofertas de empleo\nCamarero\nRestaurante La Ola · Jornada completa\nCocinero\nHotel Mar · Turno de noche\nDependienta\nModas Sol\nRecepcionista\nHotel Mar\nAdministrativo\nGestoría Ruiz\nConductor\nTransportes Vera`,
  },
  {
    name: 'es noticia',
    text: `El paro baja por tercer mes\n(EFE) El desempleo bajó un 2 por ciento en abril, según el ministerio. «El mercado laboral resiste», afirmó la ministra. La hostelería busca personal para el verano. Los sindicatos piden subir el salario mínimo. El portavoz de la patronal dijo que faltan camareros y cocineros.`,
  },
  {
    name: 'es entrevista',
    text: `Guía de entrevista: 30 preguntas de entrevista para comerciales\n¿Por qué quieres trabajar aquí?\n¿Cuál fue tu mejor venta?\n¿Cómo organizas tu día?\n¿Qué salario esperas?\nQué valorar en cada respuesta: claridad y ejemplos.`,
  },
  {
    name: 'pt currículo',
    text: `Rafael Lima\nDesenvolvedor\nrafael@mail.example – +55 11 90000-0000\nDados pessoais: data de nascimento 10/10/1994\nExperiência profissional\n2020 – atual Desenvolvedor, Nuvem Azul\n2016 – 2020 Analista, Banco Rio\nFormação acadêmica\n2012 – 2016 Ciência da Computação\nIdiomas\nPortuguês, inglês avançado`,
  },
  {
    name: 'pt artigo',
    text: `Como se preparar para uma entrevista de emprego\nPor Joana Dias\nTempo de leitura: 3 min\nNeste artigo reunimos dicas para quem busca uma vaga. Pesquise a empresa, releia os requisitos e prepare exemplos. Segundo recrutadores, o mercado de trabalho valoriza quem faz boas perguntas. “Seja você mesmo”, disse a consultora.`,
  },
  {
    name: 'pt receita',
    text: `Bolo de cenoura\nIngredientes\n3 cenouras\n4 ovos\n2 xícaras de açúcar\n1 colher de fermento\nModo de preparo\nPré-aqueça o forno. Bata tudo no liquidificador e asse por quarenta minutos.`,
  },
  {
    name: 'it CV',
    text: `Curriculum vitae\nDati personali: Giulia Conti, nata a Bari, data di nascita 2/2/1989\ngiulia@mail.example +39 333 0000000\nEsperienze professionali\n2016 – oggi Contabile, Studio Neri\n2012 – 2016 Impiegata, Comune di Bari\nIstruzione e formazione\n2007 – 2012 Laurea in Economia\nLingue\nItaliano, inglese`,
  },
  {
    name: 'it verbale',
    text: `Verbale della riunione del 3 marzo\nPresenti: Conti, Neri, Galli\nAssenti: Russo\nOrdine del giorno: bilancio, nuove assunzioni\nSi decide di cercare un contabile a tempo indeterminato, con esperienza di tre anni.\nProssima riunione: 17 marzo`,
  },
  {
    name: 'nl cv',
    text: `Curriculum vitae\nPersoonlijke gegevens\nSanne de Wit, geboortedatum 1-1-1993\nsanne@mail.example +31 6 00000000\nWerkervaring\n2019 – heden Verpleegkundige, Ziekenhuis Oost\n2015 – 2019 Verzorgende, Huize Linde\nOpleidingen\n2011 – 2015 HBO Verpleegkunde\nTalen\nNederlands, Engels`,
  },
  {
    name: 'nl notulen',
    text: `Notulen teamoverleg 6 mei\nAanwezig: Sanne, Bram, Eva\nAfwezig: Tim\nAgenda: rooster, vacature\nDe vacature voor verpleegkundige wordt herschreven, 32 uur per week.\nActiepunten\n- Bram past de tekst aan\nVolgende vergadering: 20 mei`,
  },
  {
    name: 'nl artikel',
    text: `Hoe schrijf je een goede vacaturetekst?\nDoor Eva Smit\nLeestijd 4 min\nIn dit artikel lees je tips voor een tekst die werkt. De arbeidsmarkt is krap. Volgens onderzoek leest een kandidaat eerst het salaris. Vermeld de taken, de eisen en wat je biedt.`,
  },
  {
    name: 'pl CV',
    text: `Curriculum vitae\nTomasz Zieliński, data urodzenia 7.07.1990\ntomasz@mail.example +48 600 000 000\nDoświadczenie zawodowe\n2018 – obecnie Magazynier, Hurtownia Dąb\n2012 – 2018 Kierowca, Trans-Pol\nWykształcenie\n2006 – 2010 Technikum\nJęzyki\npolski, angielski\nZainteresowania\nwędkarstwo`,
  },
  {
    name: 'pl artykuł',
    text: `Jak przygotować się do rozmowy kwalifikacyjnej – poradnik\nAutor: Ewa Nowak\nCzas czytania: 5 min\nW tym artykule podpowiadamy, o co pyta rekruter. Rynek pracy się zmienia. Według badań kandydaci cenią jasne wymagania i widełki wynagrodzenia.`,
  },
  {
    name: 'pl przepis',
    text: `Pierogi ruskie\nSkładniki\n500 g mąki\n400 g ziemniaków\n250 g twarogu\n2 łyżki oleju\nSposób przygotowania\nZ mąki i wody zagnieść ciasto. Nałożyć farsz, zlepić i gotować pięć minut.`,
  },
  {
    name: 'cs životopis',
    text: `Životopis – Curriculum vitae\nPetr Novák, datum narození 3. 4. 1988\npetr@mail.example +420 600 000 000\nPracovní zkušenosti\n2015 – dosud Elektrikář, Elektro Novák\n2008 – 2015 Údržbář, Pila Sever\nVzdělání\n2003 – 2007 Střední odborné učiliště\nJazyky\nčeština, němčina`,
  },
  {
    name: 'cs zápis',
    text: `Zápis z porady 5. května\nPřítomni: Novák, Dvořák, Malá\nOmluveni: Kos\nProgram: směny, nábor\nNábor: hledáme skladníka, požadavky doplní Malá.\nÚkoly: Dvořák objedná inzerát.\nDalší porada: 12. května`,
  },
  {
    name: 'cs recept',
    text: `Bramboračka\nSuroviny\n500 g brambor\n2 lžíce oleje\n100 g hub\nPostup\nBrambory nakrájíme, houby namočíme a vše vaříme do měkka. Dochutíme majoránkou.`,
  },
  {
    name: 'ja 履歴書',
    text: `職務経歴書\n氏名: 田中花子\n生年月日: 1990年4月1日\n職歴\n2018年4月 〜 現在 株式会社あおば エンジニア\n2013年4月 〜 2018年3月 株式会社みどり プログラマ\n学歴\n2009年4月 〜 2013年3月 情報大学\n免許・資格\n基本情報技術者`,
  },
  {
    name: 'ja 議事録',
    text: `採用会議 議事録\n日時: 5月10日 14時\n出席者: 田中、佐藤、鈴木\n議題: エンジニアの募集について\n決定事項: 求人票の応募資格を見直す。給与は調整中。\n次回: 5月17日`,
  },
  {
    name: 'ja 記事',
    text: `採用担当が教える、よい求人票を書くコツ\n文：佐藤\nこの記事では、求人票の書き方のポイントを解説します。応募資格を欲張ると応募が減ると言われています。調査によると、給与の記載がない求人は読まれません。まとめ：仕事内容を具体的に書きましょう。`,
  },
  {
    name: 'ja レシピ',
    text: `肉じゃが\n材料（2人分）\nじゃがいも 3個\n牛肉 200g\n醤油 大さじ2\n作り方\n1. 材料を切る。\n2. 鍋で炒めて、だしで煮る。`,
  },
  {
    name: 'zh 简历',
    text: `个人简历\n姓名：李明\n出生日期：1992年5月\n电话：+86 138 0000 0000 邮箱：liming@mail.example\n工作经历\n2018年7月 至今 软件工程师 蓝天科技\n2014年7月 - 2018年6月 程序员 绿地软件\n教育背景\n2010年9月 - 2014年6月 计算机专业 本科`,
  },
  {
    name: 'zh 会议纪要',
    text: `会议纪要\n时间：5月8日\n参会人员：李明、王芳、赵强\n议题：招聘计划\n讨论了岗位职责和任职要求，薪资待定。\n待办：王芳修改招聘启事。\n下次会议：5月15日`,
  },
  {
    name: 'zh 菜谱',
    text: `番茄炒蛋\n食材\n番茄 2个\n鸡蛋 3个\n盐 1茶匙\n做法\n1. 番茄切块，鸡蛋打散。\n2. 热锅翻炒，加盐出锅。`,
  },
  {
    name: 'zh 新闻',
    text: `记者 王芳\n据报道，今年高校毕业生人数再创新高，就业市场压力较大。专家表示，企业招聘更看重实习经验。去年平均起薪为六千元。教育部门将举办多场活动。`,
  },
  {
    name: 'ko 이력서',
    text: `이력서\n성명: 김민수\n생년월일: 1991년 3월 2일\n연락처: +82 10 0000 0000 minsu@mail.example\n경력사항\n2017년 - 현재 개발자, 푸른소프트\n2013년 - 2017년 개발자, 한강테크\n학력사항\n2009년 - 2013년 컴퓨터공학과`,
  },
  {
    name: 'ko 회의록',
    text: `회의록\n일시: 5월 9일\n참석자: 김민수, 이서연, 박준호\n안건: 개발자 채용\n자격 요건과 연봉 범위를 논의함.\n결정 사항: 공고 수정\n다음 회의: 5월 16일`,
  },
  {
    name: 'ko 기사',
    text: `취업난 속 채용 늘리는 기업들\n이서연 기자\n중견기업들이 하반기 채용을 늘린다고 밝혔다. 조사에 따르면 구직자의 60%가 연봉을 가장 중요하게 본다. 한 관계자는 경력직 위주라고 전했다.`,
  },
  {
    name: 'second look: newsletter',
    text: `Remote Work Weekly #112\nHello friends! This week I moved apartments, so this issue is short.\nFrom the blog\nWhy asynchronous work needs good writing\nFive signs your standup is broken\nJobs from our sponsors\nBackend Engineer at Nimbus (Remote)\nProduct Manager at Harbor (Berlin)\nDesigner at Quill (Remote)\nSupport Lead at Brook (Lisbon)\nUntil next week, Anna. Unsubscribe | View in browser`,
  },
  {
    name: 'second look: press hire',
    text: `Larkspur appoints Ana Duarte as Chief Technology Officer\nLEEDS, 3 March – Larkspur today announced that Ana Duarte has joined the company as Chief Technology Officer. Duarte brings 20 years of experience in building energy software. She will be responsible for engineering, data and security and will report to the chief executive. "We are thrilled to welcome Ana," said founder Helen Marsh. Before joining Larkspur, Duarte led engineering at Harborline. She holds a master's degree in computer science. About Larkspur: Larkspur makes heating homes simple. Media contact: press@larkspur.example`,
  },
  {
    name: 'second look: interview invite',
    text: `Hi Daniel,\nThank you for applying for the Backend Engineer position. We would like to invite you to a 45 minute video interview with Priya, our engineering manager. Please choose a time with the link below. You will talk about your experience, our stack and the team. Let us know if you need any accommodation.\nBest,\nThe Larkspur recruiting team`,
  },
  {
    name: 'second look: review',
    text: `Performance review: Daniel Okafor, Senior Backend Engineer\nPeriod: 2024\nStrengths: Daniel owned the billing migration and mentored two juniors. Areas for growth: delegate more, write design docs earlier. Goals for 2025: lead the events team, reduce on-call load. Rating: exceeds expectations. Salary increase: 4%. Manager: Priya N.`,
  },
  {
    name: 'second look: reference',
    text: `To whom it may concern\nI am pleased to recommend Daniel Okafor, who worked with me at Fernhill for four years as a backend engineer. Daniel was responsible for our payments service. He is reliable, kind and learns fast. He would be an asset to any team. Please contact me if you have questions.\nHelen Marsh, CTO`,
  },
  {
    name: 'second look: salary',
    text: `Software Engineer Salary in Germany (2025)\nThe average base salary for a software engineer in Germany is €62,400 per year. Entry level: €48,000. Mid level: €60,000. Senior: €78,000. Salaries are higher in Munich and Frankfurt. Based on 4,120 salaries reported by users. Companies that pay most: ... Benefits often include 30 days of vacation. Similar job titles: Backend Developer, DevOps Engineer, Data Engineer.`,
  },
  {
    name: 'second look: culture',
    text: `Life at Bluefern\nWe work hard on small things. Our teams are small, our meetings are short, and our dogs are welcome. Every Friday we demo what we built. Benefits we are proud of: 30 days of vacation, remote work from anywhere for six weeks, a learning budget. We believe diverse teams build better products. Meet the team: Lena, designer, joined in 2019 and loves climbing. Tom, engineer, bakes bread. Mia, recruiter, plays the cello. See our open roles.`,
  },
  {
    name: 'second look: cfp',
    text: `Call for papers: BakeConf 2026\nWe are looking for talks about sourdough, ovens and bakery management. Talks are 25 minutes long. First time speakers are welcome. We cover travel and hotel. Submit your proposal by 1 April. Speakers get a free ticket. Questions: cfp@bakeconf.example`,
  },
  {
    name: 'second look: tender',
    text: `Request for proposal: redesign of the city library website. The city seeks an agency with experience in accessibility. Scope of work: research, design, implementation in an open source CMS. Requirements: three references, WCAG 2.2 AA. Budget: up to 120,000 EUR. Deadline for bids: 30 April. Evaluation criteria: price 40%, quality 60%.`,
  },
  {
    name: 'second look: faq',
    text: `Frequently asked questions\nHow do I apply?\nClick the button on any job page.\nCan I apply for several jobs?\nYes, as many as you like.\nHow long does it take?\nUsually two weeks.\nDo you sponsor visas?\nIt depends on the role.\nCan I work remotely?\nMany teams are remote.`,
  },
  {
    name: 'second look: story',
    text: `The old baker rose at two, as he had for forty years. The ovens were cold and the street was dark. He thought of his daughter, who was an engineer in the city and never had flour on her hands. "You should hire someone," she had said. But who would work at night for so little? He lit the fire and began to knead. When the first customers came the bread was ready, and nobody asked who had made it.`,
  },
  {
    name: 'second look: policy',
    text: `Remote Work Policy\n1. Purpose. This policy sets out how employees may work from home. 2. Eligibility. All full-time and part-time employees with at least six months of service are eligible. 3. Responsibilities. Employees must be reachable during core hours. Managers must agree goals. 4. Equipment. The company provides a laptop. 5. Security. Use the VPN. 6. Requirements: a quiet workspace and stable internet. Approved by HR, January 2025.`,
  },
  {
    name: 'second look: de wiki',
    text: `Der Beruf des Elektronikers ist ein anerkannter Ausbildungsberuf. Die Ausbildung dauert dreieinhalb Jahre. Elektroniker installieren und warten elektrische Anlagen. Voraussetzung ist meist ein mittlerer Schulabschluss. Die Vergütung im ersten Lehrjahr liegt bei etwa 1.000 Euro. Siehe auch: Mechatroniker. Einzelnachweise.`,
  },
  {
    name: 'second look: de ratgeber',
    text: `Gehalt als Erzieherin: Was verdient man 2025?\nErzieherinnen verdienen im Durchschnitt 3.100 Euro brutto im Monat. Das Gehalt hängt von Berufserfahrung, Träger und Bundesland ab. In diesem Artikel finden Sie eine Tabelle. Lesezeit 4 Minuten. Nach der Ausbildung steigen viele in der Entgeltgruppe S8a ein.`,
  },
  {
    name: 'second look: fr article',
    text: `Le métier de boulanger : études, salaire, débouchés\nLe boulanger prépare et cuit le pain. Pour exercer ce métier, il faut un CAP en deux ans. Un débutant gagne environ 1 800 euros brut par mois. Les qualités requises : rapidité, goût, résistance. Les débouchés sont nombreux : les artisans peinent à recruter. Lire aussi : le métier de pâtissier.`,
  },
  {
    name: 'second look: fr contrat',
    text: `Contrat de travail entre la société Nuage SARL et Mme Claire Moreau. Article 1 : engagement en qualité d'infirmière, CDI à temps plein. Article 2 : rémunération mensuelle brute de 2 400 euros. Article 3 : période d'essai de deux mois. Article 4 : lieu de travail Lyon.`,
  },
  {
    name: 'second look: es lista',
    text: `Ofertas de empleo en Málaga\nCamarero/a – Bar Sol – 1.300 €\nCocinero/a – Hotel Mar – 1.500 €\nRecepcionista – Hotel Mar\nDependienta – Modas Luz\nRepartidor – Envíos Ya\nAdministrativo – Gestoría Ruiz\nVer más ofertas\nPágina 1 de 12`,
  },
  {
    name: 'second look: pt post',
    text: `Gente, fui demitido ontem depois de seis anos. Sou desenvolvedor backend com experiência em Java e AWS e estou em busca de uma oportunidade remota, CLT ou PJ. Quem souber de uma vaga, me chama! Obrigado pelo apoio.`,
  },
  {
    name: 'second look: it guida',
    text: `Come scrivere un curriculum: 10 consigli\nIl curriculum è il tuo biglietto da visita. Inserisci i dati personali, le esperienze e le competenze. Evita gli errori di battitura. I selezionatori leggono in media dieci secondi. Adatta il testo all'offerta di lavoro. In questo articolo trovi un modello da scaricare.`,
  },
  {
    name: 'second look: nl over',
    text: `Over ons\nBakkerij Linde bakt sinds 1954 brood in Utrecht. Wij zijn een familiebedrijf met 40 medewerkers. Duurzaamheid staat bij ons voorop: we werken met lokaal graan en groene stroom. Onze winkels vind je in de hele stad. Kom langs voor een kop koffie!`,
  },
  {
    name: 'second look: pl news',
    text: `Bezrobocie spadło w marcu\nJak podał urząd, stopa bezrobocia wyniosła 5,1 procent. Najwięcej ofert pracy było dla magazynierów i kierowców. – Pracodawcy szukają ludzi z doświadczeniem – powiedziała Ewa Nowak, ekonomistka. Wynagrodzenia wzrosły o 7 procent.`,
  },
  {
    name: 'second look: ja blog',
    text: `エンジニアの転職活動を終えて\nこんにちは。先月、無事に転職活動を終えました。応募した会社は十社、面接は十五回。給与や勤務地、リモートの可否をどう比べたかを書きます。結論から言うと、仕事内容を具体的に聞くことが一番大切だと思いました。来月から新しい会社で働きます。読んでくださってありがとうございました。`,
  },
  {
    name: 'second look: zh guide',
    text: `面试软件工程师常见问题\n1. 请介绍一下你自己？\n2. 你为什么离开上一家公司？\n3. 你最有挑战的项目是什么？\n4. 你的薪资期望是多少？\n5. 你还有什么问题要问我们？\n回答技巧：真实、简洁、有重点。`,
  },
  {
    name: 'second look: ko blog',
    text: `개발자 이직 후기\n안녕하세요. 지난달에 이직을 마쳤습니다. 서류는 열 곳에 지원했고 면접은 여덟 번 봤습니다. 연봉 협상은 생각보다 어려웠어요. 자격 요건이 조금 부족해도 지원해 보시길 추천합니다. 다음 글에서는 코딩 테스트 준비를 다룰게요.`,
  },
  {
    name: 'second look: csv',
    text: `id,title,company,location,salary\n1,Baker,Elm Street,Leeds,28000\n2,Nurse,St. Brigid,Dayton,72000\n3,Engineer,Larkspur,Leeds,78000\n4,Designer,Bluefern,Lisbon,45000\n5,Driver,Harborline,Hull,31000\n6,Cook,Old Mill,York,27000`,
  },
  {
    name: 'second look: yaml',
    text: `name: deploy\non:\n  push:\n    branches: [main]\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: npm ci\n      - run: npm test`,
  },
  {
    name: 'second look: freelancer',
    text: `Hire me: freelance illustrator\nI draw books, packaging and maps. 12 years of experience. My clients include small publishers and museums. Rates: from 450 € per day. Available from May, remote or in Berlin. Write to me: mia@draws.example`,
  },
];
