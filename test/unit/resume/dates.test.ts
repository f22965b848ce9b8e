import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDates, formatDate, isDate } from '../../../src/resume/index.ts';

function read(text: string): string {
  const found = findDates(text);
  if (!found) return '';
  const { startDate, endDate } = found;
  return `${startDate ? formatDate(startDate) : ''}/${endDate ? formatDate(endDate) : ''}`;
}

const cases: readonly (readonly [string, string])[] = [
  ['Jan. 2020 -- Present', '2020-01/present'], ['Jan. 2020 – Present', '2020-01/present'], ['2019–21', '2019/2021'], ['1998–02', '1998/2002'], ['03/2018', '2018-03/'], ['Summer 2017', '2017-06/2017-08'], ['Winter 2017', '2017/'],
  ['seit 2020', '2020/present'], ['seit März 2021', '2021-03/present'], ['bis 2019', '/2019'], ['Okt. 2017 -- März 2020', '2017-10/2020-03'], ['Juni 2012 – heute', '2012-06/present'], ['01.03.2019 – 31.12.2020', '2019-03/2020-12'],
  ['depuis septembre 2019', '2019-09/present'], ["janv. 2019 à aujourd'hui", '2019-01/present'], ['été 2018', '2018-06/2018-08'], ['août 2015 – déc. 2016', '2015-08/2016-12'],
  ['de mayo de 2019 a junio de 2020', '2019-05/2020-06'], ['15 de agosto de 2018', '2018-08/'], ['primavera de 2016', '2016-03/2016-05'], ['enero 2020 - actualidad', '2020-01/present'],
  ['desde março de 2018', '2018-03/present'], ['set. 2021 -- presente', '2021-09/present'], ['fev. 2017 até dez. 2018', '2017-02/2018-12'],
  ['Jan -- May 2020', '2020-01/2020-05'], ['03 – 07/2018', '2018-03/2018-07'], ['Oct ’19 – Now', '2019-10/present'], ["Aug '18 - May '21", '2018-08/2021-05'], ['Apr 23 - Jun 24', '2023-04/2024-06'], ['12/18 - 03/20', '2018-12/2020-03'],
  ['2015-09 – 2017-03', '2015-09/2017-03'], ['2016/09 - now', '2016-09/present'], ['2020 –', '2020/present'], ['Fall 2019 - Spring 2020', '2019-09/2020-05'], ['May 5, 2019 – June 7, 2020', '2019-05/2020-06'], ['expected May 2026', '2026-05/'], ['Q1 2021', '2021-01/2021-03'],
  ['Python 3.11', ''], ['200 printers', ''], ['2,000 users', ''], ['may 5', ''], ['sales of $2015', ''], ['', ''],
];

/** As people write them; "to" and "present" in five languages. */
const written: readonly (readonly [string, string])[] = [
  ['Jan. 2020 -- Present', '2020-01/present'],
  ['Expected May 2026', '2026-05/'],
  ['May 2026 (expected)', '2026-05/'],
  ["'19", '2019/'],
  ['Q3 2019', '2019-07/2019-09'],
  ['Q3/2019 – Q1/2020', '2019-07/2020-03'],
  ['3. Quartal 2019', '2019-07/2019-09'],
  ['T2 2021', '2021-04/2021-06'],
  ['2020-05', '2020-05/'],
  ['2020-05 -- 2021-06', '2020-05/2021-06'],
  ['05.2020 – heute', '2020-05/present'],
  ['05.2020 bis 07.2021', '2020-05/2021-07'],
  ['von Mai 2019 bis Juni 2020', '2019-05/2020-06'],
  ['from June 2019 to July 2020', '2019-06/2020-07'],
  ['de 2018 a 2020', '2018/2020'],
  ['de 2018 à 2020', '2018/2020'],
  ['2018 até 2020', '2018/2020'],
  ['2018 until 2020', '2018/2020'],
  ["mai 2018 jusqu'à juin 2019", '2018-05/2019-06'],
  ['jan. 2021 -- até ao momento', '2021-01/present'],
  ['desde 2019 até hoje', '2019/present'],
  ['2019 - até o momento', '2019/present'],
  ['mar/2020 - dez/2021', '2020-03/2021-12'],
  ['Jan-2020 – Feb-2021', '2020-01/2021-02'],
  ['Sommer 2019', '2019-06/2019-08'],
  ['Herbst 2018 – Frühjahr 2019', '2018-09/2019-05'],
  ['automne 2019', '2019-09/2019-11'],
  ['otoño de 2020', '2020-09/2020-11'],
  ['verão de 2020', '2020-06/2020-08'],
  ['WS 2007 -- SS 2012', '2007/2012'],
  ['WS 2019/20', '2019/'],
  ['Wintersemester 2019/20', '2019/'],
  ['Since 2019', '2019/present'],
  ['ab 2021', '2021/present'],
  ['2015 onwards', '2015/present'],
  ['2019 --', '2019/present'],
  ['2019 -', '2019/present'],
  ['September 2018 – current', '2018-09/present'],
  ['Sept 2018-Dec 2019', '2018-09/2019-12'],
  ['09/2018-12/2019', '2018-09/2019-12'],
  ['1/2018 - 3/2019', '2018-01/2019-03'],
  ['2018/09 – 2019/03', '2018-09/2019-03'],
  ['2018–', '2018/present'],
  ['2018 to date', '2018/present'],
  ['juil. 2015 – août 2016', '2015-07/2016-08'],
  ['1er janvier 2018 au 31 mars 2019', '2018-01/2019-03'],
  ['15 March 2018 – 3 April 2019', '2018-03/2019-04'],
  ['March 15, 2018 – April 3, 2019', '2018-03/2019-04'],
  ['15.03.2018 - 03.04.2019', '2018-03/2019-04'],
  ['2019 March – 2020 May', '2019-03/2020-05'],
  ['2001-2003', '2001/2003'],
  ['1999-02', '1999-02/'],
  ['1998–02', '1998/2002'],
  ["'18–'20", '2018/2020'],
  ["Aug '18 – present", '2018-08/present'],
  ["Spring '19", '2019-03/2019-05'],
  ['Summers 2018', '2018-06/2018-08'],
  ['Jun 2019 – Aug', '2019-06/'],
  ['June – August 2019', '2019-06/2019-08'],
  ['Mai – Juli 2019', '2019-05/2019-07'],
  ['février 2020 - aujourd’hui', '2020-02/present'],
  ['feb. 2020 – actualmente', '2020-02/present'],
  ['Dez. 2019 – dato', '2019-12/present'],
  ['primavera 2019', '2019-03/2019-05'],
  ['1.º trimestre de 2020', '2020-01/2020-03'],
  ['class of 2014', '2014/'],
  ['(2014)', '2014/'],
  ['2020, 2021', '2020/'],
  ['ca. 2015', '2015/'],
  ['12/18 - 03/20', '2018-12/2020-03'],
  ['Present', ''],
  ['10,000 users in 2019', '2019/'],
  ['ISO 9001:2015', ''],
  ['Windows 2000', '2000/'],
  ['Route 2012 b', '2012/'],
  ['Jan 2020 — Now', '2020-01/present'],
  ['Jan 2020 → Dec 2020', '2020-01/2020-12'],
  ['July 2019--\u00a0Present', '2019-07/present'],
  ['Okt 19 – Mär 21', '2019-10/2021-03'],
  ['2020/21', '2020/2021'],
  ['Fall 2020/Spring 2021', '2020-09/2021-05'],
  ['abril de 2019 hasta la fecha', '2019-04/present'],
  ['à partir de 2019', '2019/present'],
  ['Seit 01.04.2019', '2019-04/present'],
  ['seit dem 1. April 2019', '2019-04/present'],
  ['depuis 2019', '2019/present'],
  ['jusqu’en 2018', '/2018'],
  ['up to 2018', '/2018'],
];

describe('dates', () => {
  for (const [text, expected] of [...cases, ...written]) it(`${text || 'nothing'} → ${expected || 'no date'}`, () => assert.equal(read(text), expected));

  it('says where the date stands', () => {
    const text = 'Data Engineer, März 2019 – heute, Berlin';
    const found = findDates(text);
    assert.equal(text.slice(found?.start, found?.end), 'März 2019 – heute');
  });

  it('tells a date from a text with a date in it', () => {
    assert.equal(isDate('(2019 – 2021)'), true);
    assert.equal(isDate('expected May 2026'), true);
    assert.equal(isDate('Winner of the 2019 cup'), false);
  });

  it('reads every interval it could have written', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    fc.assert(fc.property(fc.integer({ min: 1960, max: 2060 }), fc.nat(11), fc.integer({ min: 0, max: 30 }), fc.nat(11), fc.constantFrom(' - ', '–', ' -- ', ' — ', ' to '), (year, month, years, last, dash) => {
      const end = years === 0 ? Math.max(month, last) : last;
      const pad = (value: number): string => String(value + 1).padStart(2, '0');
      const expected = `${year}-${pad(month)}/${year + years}-${pad(end)}`;
      assert.equal(read(`${months[month]} ${year}${dash}${months[end]} ${year + years}`), expected);
      assert.equal(read(`${pad(month)}/${year}${dash}${pad(end)}/${year + years}`), expected);
    }));
  });

  it('never throws, and finds a place within the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('2019', '–', '-', ' ', 'Mai', 'seit', '03', '/', '.', "'", '20', 'to', 'present', 'Q1'), { maxLength: 12 }).map(parts => parts.join(''))), text => {
      const found = findDates(text);
      if (found) assert.ok(found.start >= 0 && found.start < found.end && found.end <= text.length);
    }), { numRuns: 400 });
  });
});
