/** The commonest short words of each language; shared ones ("de", "o") tell little and stand in all lists they belong to. */
const stopWords: Readonly<Record<string, readonly string[]>> = {
  en: 'the and of to in for with you your our we are is will as on be have that from by this an or at who what their'.split(' '),
  de: 'der die das und mit für wir sie ist in zu den von im auf eine einen ein sind werden oder bei als dich dein du ihr ihre nicht sowie einer'.split(' '),
  fr: 'le la les et des de du en pour vous nous votre une un dans avec sur est au aux vos notre ou que qui sont par être'.split(' '),
  es: 'el la los las y de en con para que un una por se del al tu es su nuestro nuestra como sus más nos eres tus o'.split(' '),
  pt: 'o a os as e de em com para que um uma por do da dos das no na se você é seu sua como mais nos ao ou são nossa'.split(' '),
};

/** ISO 639-1 by the share of stop words; 'und' when there are too few of them, or two languages come too close. */
export function languageOf(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(stopWords).map(([language, list]) => {
    const known = new Set(list);
    return { language, hits: words.filter(word => known.has(word)).length };
  }).sort((a, b) => b.hits - a.hits);
  const [best, second] = scores;
  if (!best || !second || best.hits < 3 || best.hits < words.length * 0.06 || best.hits < second.hits * 1.15) return 'und';
  return best.language;
}
