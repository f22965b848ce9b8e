// Words of dates in English, German, French, Spanish and Portuguese. Accents are folded by the reader, so "août" also finds "aout".

const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'janv', 'enero', 'ene', 'janeiro'],
  ['february', 'feb', 'febr', 'februar', 'février', 'févr', 'fév', 'febrero', 'fevereiro', 'fev'],
  ['march', 'mar', 'märz', 'mär', 'mrz', 'maerz', 'mars', 'marzo', 'março'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr'],
  ['may', 'mai', 'mayo', 'maio'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'junho'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'julho'],
  ['august', 'aug', 'août', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'setiembre', 'setembro', 'set'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'outubro', 'out'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'déc', 'diciembre', 'dic', 'dezembro'],
];

/** Name → month number, 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map(monthNames.flatMap((names, index) => names.map(name => [name, index + 1] as const)));

/** Name → its months; winter crosses a year's end and has none. */
export const seasons: ReadonlyMap<string, { readonly first?: number; readonly last?: number }> = new Map([
  ...['spring', 'springs', 'frühling', 'frühjahr', 'printemps', 'primavera'].map(name => [name, { first: 3, last: 5 }] as const),
  ...['summer', 'summers', 'sommer', 'été', 'verano', 'verão'].map(name => [name, { first: 6, last: 8 }] as const),
  ...['fall', 'falls', 'autumn', 'herbst', 'automne', 'otoño', 'outono'].map(name => [name, { first: 9, last: 11 }] as const),
  ...['winter', 'winters', 'hiver', 'invierno', 'inverno', 'wintersemester', 'sommersemester', 'ws', 'wise', 'ss', 'sose'].map(name => [name, {}] as const),
]);

export const presentWords: readonly string[] = [
  'present', 'now', 'today', 'current', 'currently', 'ongoing', 'to date', 'date', 'heute', 'jetzt', 'laufend', 'aktuell', 'gegenwärtig', 'dato',
  'présent', "aujourd'hui", 'ce jour', 'en cours', 'actuel', 'actuellement', 'actualidad', 'la actualidad', 'actual', 'presente', 'el presente', 'hoy',
  'actualmente', 'atual', 'atualmente', 'hoje', 'o momento', 'ao momento', 'ao presente', 'o presente', 'agora', 'em curso', 'em andamento', 'data atual',
  'till date', 'onwards', 'onward', 'pres', 'curr', 'continuing', 'bis heute', 'bis dato', 'bis jetzt', 'maintenant', "à aujourd'hui", 'a la fecha', 'la fecha', 'fecha', 'en curso', 'ahora', 'momento',
];

export const toWords: readonly string[] = ['to', 'up to', 'until', 'till', 'through', 'thru', 'and', 'bis', 'und', 'à', 'au', "jusqu'à", "jusqu'en", 'et', 'a', 'al', 'hasta', 'y', 'até', 'e'];
export const sinceWords: readonly string[] = ['since', 'seit', 'seit dem', 'seit der', 'ab', 'ab dem', 'depuis', 'depuis le', 'dès', 'desde', 'starting', 'a partir de', 'à partir de', 'from now', 'as of'];
export const untilWords: readonly string[] = ['until', 'till', 'up to', 'through', 'bis', 'bis zu', "jusqu'en", "jusqu'à", 'hasta', 'até'];
