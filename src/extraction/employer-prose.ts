/** Up to six name words; the first has a capital or a capital inside ("eBay"). A year alone is none. */
const NAME =
  "(?!\\d+(?:[ ,.]|$))((?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.'’+-]*|[a-z]+[A-Z][\\p{L}\\p{N}]*)(?:[ ](?:[\\p{Lu}\\p{N}&][\\p{L}\\p{N}&.'’+-]*|of|and|de|für|der|the|&)){0,5})";

/** Sentences that only an employer's name stands in at that place; group 1 is the name. */
export const PROSE: readonly RegExp[] = [
  new RegExp(
    `${NAME} (?:is|are|remains) (?:committed to|proud to be|an? (?:equal|EEO|affirmative)|proudly|dedicated to (?:diversity|creating a)|an affirmative)`,
    'u',
  ),
  new RegExp(
    `(?:^|[.!?] )(?:About|Über|À propos de|Acerca de|Sobre(?: a| o| la| el)?|Chi è|Over|O firmie|O společnosti|Why|Who is|Warum|Pourquoi|Por qué) ${NAME}[\\s:.?]*$`,
    'u',
  ),
  new RegExp(
    `(?:^|[.!?] |\\n)(?:At|Here at|Chez|Bei|(?:Bei )?(?:der|dem)|In|Presso|Bij|En|Na|No|W|Ve?|U) ${NAME},? (?:we|you|our|your|everyone|people|nous|notre|on|vous|wir|unsere?|Sie|du|suchen|wij|onze|noi|nosotros|nuestr[ao]|somos|tenemos|acreditamos|temos|abbiamo|zoeken|tworzymy|szukamy|hledáme|jsme)\\b`,
    'u',
  ),
  new RegExp(`\\b(?:position|role|vacancy|opening|job) is (?:open )?(?:at|with|within|for) ${NAME}`, 'u'),
  new RegExp(`\\bAs (?:an?|our|the) [^.]{3,80}? (?:at|with|bei|chez) ${NAME}, (?:you|your|you['’]ll)\\b`, 'u'),
  new RegExp(
    `(?<!\\p{L})(?:[Jj]oin|[Jj]oining|join us at|careers? at|[Ww]orking (?:at|for)|[Ww]ork (?:at|for)|opportunity (?:at|with)|role (?:at|with)|position (?:at|with)|team at|life at|Learn more about|[Gg]reetings from|[Rr]ejoignez|[Rr]ejoindre|[Úú]nete a|[Tt]eam (?:von|der)) (?:the )?${NAME}(?=[ ,.!;:]|$)`,
    'u',
  ),
  new RegExp(
    `(?:^|[.!?] )${NAME} (?:is (?:looking|seeking|hiring|searching|recruiting|a |an |the |one of|widely|currently|on a mission|building)|was founded|has been|accepts applications|provides equal|offers|sucht|stellt ein|ist (?:ein|eine|der|die|das)|recherche|recrute|est (?:un|une|la|le)|busca|contrata|es (?:un|una|la)|é (?:um|uma)|procura|cerca|assume|è (?:un|una|leader)|zoekt|is een|poszukuje|zatrudni|to (?:firma|międzynarodow)|hledá|přijme|je (?:česk|firma))`,
    'u',
  ),
];
