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

describe('dates', () => {
  for (const [text, expected] of cases) it(`${text || 'nothing'} → ${expected || 'no date'}`, () => assert.equal(read(text), expected));

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
