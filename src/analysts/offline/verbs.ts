/** What kind of doing a verb names: questions differ by it. */
export const VERB_CLASSES = {
  lead: 'lead manage oversee direct head supervise run own drive spearhead champion chair govern steer command',
  build:
    'build develop design create implement write code engineer architect construct prototype program craft deliver ship launch produce integrate migrate extend compose invent model draft bring',
  improve:
    'improve optimize optimise enhance streamline refine modernize modernise accelerate increase reduce scale tune automate refactor upgrade transform grow evolve strengthen advance simplify replace',
  operate:
    'maintain operate support monitor administer install configure deploy service host provision patch secure calibrate commission keep',
  mend: 'troubleshoot debug resolve repair diagnose fix',
  analyse:
    'analyze analyse evaluate assess research investigate review test validate measure benchmark audit forecast identify interpret study examine track explore verify inspect compare quantify anticipate understand determine discover experiment check profile challenge',
  coordinate:
    'coordinate collaborate partner work liaise align interface engage facilitate interact bridge join interview connect network consult cooperate contribute participate',
  communicate:
    'communicate present report document advise explain articulate inform prepare publish share summarize summarise translate convey recommend influence persuade persuading answer speak demonstrate',
  plan: 'plan define set establish prioritize prioritise schedule organize organise arrange shape formulate specify scope conduct execute perform complete carry',
  teach: 'teach mentor coach train educate guide instruct tutor onboard lecture',
  care: 'care treat nurse rehabilitate dispense vaccinate comfort bathe feed triage counsel safeguard',
  sell: 'sell negotiate close prospect generate acquire upsell promote market pitch convert win hunt cultivate',
  serve: 'serve greet welcome respond handle assist help provide host deliver process take',
  comply: 'ensure comply enforce adhere protect guarantee uphold follow meet maintain observe',
  handle:
    'pick pack load unload clean cook transport stock assemble weld lift sort receive store count replenish cut bake plate wash paint',
  recruit: 'recruit hire source screen attract retain',
  account: 'reconcile post invoice file record bill calculate pay submit close budget consolidate',
} as const;
export type VerbClass = keyof typeof VERB_CLASSES;

/** Verbs that start a duty without saying much of it. */
const OTHER =
  'redefine rethink rebuild redesign reinvent reimagine multitask think act add adapt address agree allocate allow apply approve assign assure attend balance be become begin break call capture change choose collect combine come commit consider control convert cover deal decide decrease dedicate demonstrate describe detect devise discuss distribute do edit elevate embed empower enable encourage enter escalate estimate exercise exceed expand facilitate find focus form foster foresee gain gather get give go have hold implement impact incorporate initiate innovate inspire introduce invest issue justify know learn leverage listen live look make map mature maximize merge minimize mobilize motivate move nurture obtain offer orchestrate order oversee possess propose pursue push read realize receive reflect release remain report represent request respect restore reach respond safeguard satisfy save search see seek select send shape show solve spot stand start stay strive supply surface sustain synthesize tackle tailor target tell think turn update use utilize utilise view visit visualize watch weigh bring provide accelerate expose own tackle operate author';

const CLASS_OF = new Map<string, VerbClass | null>();
for (const verb of OTHER.split(' ')) CLASS_OF.set(verb, null);
for (const [name, list] of Object.entries(VERB_CLASSES) as [VerbClass, string][]) {
  for (const verb of list.split(' ')) if (!CLASS_OF.get(verb)) CLASS_OF.set(verb, name);
}

/** Verbs that are as often a noun: "support teams", "design reviews". */
const ALSO_NOUNS = new Set(
  'support design review plan test research report process work model audit monitor market contract order control document schedule share post file record bill host change need use release scale program code measure benchmark profile track interface network interview train coach guide partner function experiment forecast balance view impact target value focus project store stock transport deal cost study patch pitch sort cut clean paint host fix run lead head own care nurse feed comfort answer challenge query pay close budget order search form map watch contact issue release request stay spot purchase service tune surface address position present question result return risk sample screen source state survey advance approach benefit claim draft estimate exchange exercise figure invoice level light link load lock log name note pack pick plate question range rate reach set ship start step stop supply surface time trade treat trust update upgrade vet visit wash weigh welcome craft prospect promise program engineer architect direct hire source onboard sell experience'.split(
    ' ',
  ),
);

/** Whether the base form of a verb is as often a noun. */
export function isAlsoNoun(verb: string): boolean {
  return ALSO_NOUNS.has(verb);
}

/** Gerunds that name a field and not a doing: "experience with engineering or research teams". */
const TRADES = new Set(
  'engineering marketing accounting programming networking scripting nursing machining computing'.split(' '),
);

export type VerbForm = 'base' | 'gerund' | 'third';

/** A word read as a verb: its base form, the form it stands in, and its class. */
export interface Verb {
  base: string;
  form: VerbForm;
  kind: VerbClass | null;
}

/** Every form of every verb of the list. */
const FORMS: ReadonlyMap<string, Verb> = (() => {
  const forms = new Map<string, Verb>();
  const add = (word: string, form: VerbForm, base: string, kind: VerbClass | null) => {
    if (!forms.has(word) && !TRADES.has(word)) forms.set(word, { base, form, kind });
  };
  for (const [base, kind] of CLASS_OF) add(base, 'base', base, kind);
  for (const [base, kind] of CLASS_OF) {
    add(`${base}ing`, 'gerund', base, kind);
    add(`${base}s`, 'third', base, kind);
  }
  for (const [base, kind] of CLASS_OF) {
    if (base.endsWith('e')) add(`${base.slice(0, -1)}ing`, 'gerund', base, kind);
    else add(`${base}${base.at(-1)}ing`, 'gerund', base, kind);
    add(`${base}es`, 'third', base, kind);
    if (base.endsWith('y')) add(`${base.slice(0, -1)}ies`, 'third', base, kind);
  }
  return forms;
})();

/** Reads a word as a verb; null where it is none of the list. */
export function asVerb(word: string): Verb | null {
  return FORMS.get(word.toLowerCase()) ?? null;
}
