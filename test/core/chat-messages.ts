/** Fictional messages of an ordinary workspace: short and long, about work, about jobs. None may be answered. */
export const CHAT_MESSAGES: string[] = [
  'morning!',
  "we're hiring? lol",
  'great job on the release everyone 🎉',
  'can someone review my PR? it touches the job queue and the retry logic',
  'The nightly job failed again, looks like the credentials for the data warehouse expired. I will rotate them after lunch.',
  "Hey folks, I had the interview with Northwind today. They asked about my experience with Kubernetes, what salary I expect (I said 120k) and whether I'd work on-site. The role sounds interesting but the requirements keep changing. They also want five years of Go. What do you think, should I apply for the senior position anyway?",
  'I think we should hire another designer. Responsibilities would be the design system and research, requirements maybe 3+ years of experience, remote is fine. Salary depends on the budget, benefits as usual. Anyone against it? I can write the job description this week and we can talk about it on Monday.',
  `Notes from today's sync
- Priya: API migration is done, 2 tickets left
- Sam: still blocked by infra, needs access
- Jo: interviews on Thursday, 3 candidates for the backend role
Decisions: we keep the requirements as they are, salary range goes up by 5%
Action items: Sam to talk to infra, Jo to send the offer`,
  `Reminder: open enrollment for benefits ends Friday. Health insurance, dental and the 401k match are in the portal. You need to choose your plan even if nothing changes. New this year: a commuter benefit and two extra days of parental leave. Full-time and part-time employees are both eligible. Questions to the people team please, and thank you for your patience with the new portal!`,
  `Welcome Maria! 👋 Maria joins our team as Senior Backend Engineer and will be responsible for the billing services. She has 8 years of experience with Go and PostgreSQL and worked at Larkspur before. She is based in Porto and works remotely. Say hi when you see her!`,
  `Congrats to Theo on his promotion to Engineering Manager! Theo has led the search team for two years. In his new role he will be responsible for hiring, planning and mentoring. Please join me in congratulating him. We are looking for somebody to take over the on-call rotation, volunteers welcome.`,
  "I've been looking for a new job for three months now and I'm exhausted. Every ad wants a rockstar with ten years of experience, a degree and \"passion\". I sent 80 applications, got four interviews and one offer that was 20k under my current salary. Full-time on site of course. How do you all keep going? My recruiter says the market is slow but I don't know.",
  'Does anyone have experience with the benefits at Fernhill? The recruiter told me they offer full remote and a bonus, but the contract says otherwise. I would be a product manager there. Thanks!',
  'lol did you see the requirements in that ad: "15 years of experience with a 5 year old framework, must work full-time on site, salary competitive, we are looking for a ninja" hahaha who writes this stuff, I mean come on',
  `if (job.status === 'closed') {\n  throw new Error('position filled');\n}\nconst requirements = job.requirements.map((r) => r.text);\nreturn { title: job.title, salary: job.salary, requirements };\n// responsibilities are parsed later\n`,
  `How I prepare for interviews:\n1. read the job description twice\n2. list the requirements and one story for each\n3. look up the company, its benefits and salary range on the web\n4. write down questions about the team and the role\n5. sleep\nWorked for me, I got the senior position last time. Hope it helps someone!`,
  `Team, quick update on hiring: the Senior Engineer position is filled, Daniel starts on 1 June. The designer role is still open and we have interviews this week. Headcount for next year depends on the budget. Please keep referring good people, the bonus is paid after three months. Thanks for all the interviews you did!`,
  `Agenda for Thursday\n• Q3 numbers\n• Roadmap: what we build next\n• Requirements for the export feature: CSV, JSON, at least 3 years of data\n• Responsibilities between platform and product teams\n• AOB\nPlease add your topics. Remote link is in the invite.`,
  'Ich habe gestern die Stellenanzeige von Kober gelesen, die suchen einen Elektroniker mit fünf Jahren Berufserfahrung und bieten 30 Tage Urlaub. Ich glaube, ich bewerbe mich, was denkt ihr? Das Gehalt steht leider nicht drin und Homeoffice gibt es wohl auch nicht. Moin übrigens!',
  'Salut tout le monde, je pense que le poste chez Nuage est intéressant : CDI, télétravail, trois ans d’expérience demandés, mais le salaire est bas. Vous en pensez quoi ? J’ai mon entretien jeudi et je ne sais pas quoi demander comme avantages.',
  'Hola gente, ¿alguien ha trabajado en La Ola? Buscan camarero a jornada completa con experiencia de un año, creo que pagan 1.400 € y el contrato es indefinido. Yo no puedo porque empiezo las prácticas en mayo, pero igual a alguien le sirve.',
  'みなさん、昨日の面接どうでしたか？私は給与と勤務時間について聞かれました。仕事内容は面白そうですが、応募資格が少し厳しいと思います。リモートはできるらしいです。来週また二次面接があります。緊張します…',
  '大家好，我昨天面试了蓝天科技，岗位职责和网上写的差不多，任职要求有点高，要三年以上经验。薪资说是面议，五险一金都有。我觉得可以试试，你们怎么看？',
  '어제 푸른소프트 면접 봤는데 자격 요건이 좀 높더라고요 ㅎㅎ 경력 3년 이상이래요. 연봉은 협의라고 하고 복지는 괜찮은 것 같아요. 다들 어떻게 생각하세요?',
  `Customer feedback from the call with Hillside: they need SSO, audit logs and a way to export all roles. They have 3 years of data and want to migrate full-time employees first. They offered to be a reference. We are looking for a date in May. They asked about pay-as-you-go pricing, about $5 per seat. Next step: send the proposal.`,
  `Apartment for rent in Leeds, two rooms, 900 a month, near the station. Requirements: no smokers, proof of income. We offer a quiet house with a garden. Contact me if you are interested, send a short message about yourself and when you could move in. Available from June, fixed term of two years is possible.`,
  `For sale: standing desk, 2 years old, full size, works fine. $120, pick up in Dayton. I'm looking for someone who can carry it, it is heavy.`,
  `PSA: the office is closed on Friday. Remote work is fine for everyone. If you need to come in, ask facilities for access. Parking garage stays open. Benefits helpdesk is available by phone. See you on Monday!`,
  `Our volunteer day is on 12 May! We are looking for people to help plant trees in the park. You will work in teams of five, no experience required. We offer lunch and T-shirts. Sign up in the sheet until Friday. Families are welcome.`,
];
