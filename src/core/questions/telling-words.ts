/**
 * Words that stand in ads of every kind and so say little about one of them. Found by counting in how many of a few
 * dozen English ads a word stands, and completed by hand.
 */
const COMMON = new Set(
  (
    'a about above access achieve across act action active add additional advanced advantage after again against agile ahead align all also always am among an analysis analytical and any application apply approach appropriate architecture are area around as ask assist at attention available ' +
    'back background base based basic be become been before begin being below benefit best better between beyond big both brand bring broad budget build building business but by call can candidate capability capacity care career case challenge change clean clear clearly client close closely code collaborate collaboration collaborative colleague come comfortable commitment common communicate communication community company competitive complex compliance computer concept confident consistent contact continuous contribute control coordinate core cost create creating creative critical cross culture current customer cutting ' +
    'daily data day deadline decision dedicated deep define degree deliver deliverable delivery demonstrate department deploy deployment description design desire detail determine develop developer developing development difference different difficult digital direct direction discussion do document documentation does domain done drive driving duty dynamic each early easy edge effective effectively efficiency efficient efficiently effort enable end engage engagement engineer engineering enhance ensure ensuring enterprise entire environment equal equivalent essential establish evaluate every everyone excellent execute execution existing expect experience expert expertise exposure external ' +
    'facing familiar familiarity fast feature feedback field find first fit flexible focus follow for form framework friendly from full function functional fundamental future gain general get give global go goal good great group grow growing growth guide hand handle hard have health help high highly hire hiring hold hour how human idea identify if impact implement implementation important improve improvement in include including increase independently individual industry influence information infrastructure initiative innovation innovative input insight integration interface internal into is issue it its job join just keep key kind know knowledge ' +
    'language large last latest lead leader leadership leading learn learning level leverage lifecycle like line long look main maintain maintenance major make making manage management manager managing many market matter may means measure measurable meet meeting member mentor method methodology metric mindset model modern month more most motivated move multi multiple must necessary need new next no not now objective of off offer office on one ongoing only open operate operating operation operational opportunity optimize or order organisation organization organizational other our out outcome over overall own ownership ' +
    'paced part partner passion passionate people per perform performance person personal perspective phase plan planning platform plus policy position possible practical practice preferred prepare present principle priority proactive problem procedure process product production professional proficiency proficient program programming progress project proper proven provide public purpose qualification quality question quick quickly range rapid rate reach read real record related relationship release relevant reliability reliable remote report reporting requirement research resource responsibility responsible result review right risk roadmap role run ' +
    'safe safety same scalable scale schedule science secure security see self senior sense serve service set several shape share should show significant similar simple skill small smart so software solid solution solve solving some source specific specification staff stage stakeholder standard start state status stay step strategic strategy strong structure structured success successful successfully suit support system take talent target task team technical technique technology test testing than that the their them there these they thing think third this those through throughout time timeline timely to together tool top track training trend true two type typical ' +
    'under understand understanding unique unit up upon us use user using value variety various verbal very via vision want way we well what when where which while who will with within without work workflow working workplace world would write written year you your'
  ).split(' '),
);

/** The words of a text that tell this ad from others: names, figures, and whatever is not in every ad. Lower case. */
export function tellingWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}+#]*/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !isCommon(word)));
}

function isCommon(word: string): boolean {
  return (
    COMMON.has(word) || (word.endsWith('s') && (COMMON.has(word.slice(0, -1)) || COMMON.has(`${word.slice(0, -3)}y`)))
  );
}
