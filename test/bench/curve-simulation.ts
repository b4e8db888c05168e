// Simulates plates and prints, as Markdown, how fits compare with the best of 50 starts and how often 95 % intervals hold
// the truth: `npm run bench:curve-simulation -- [plates per design and weighting] [plates per coverage row]`.
import { COVERAGE_CASES, COVERAGE_LEVELS, countCoverage } from '../curve/simulation/interval-coverage.ts';
import { countOptima } from '../curve/simulation/optimum-search.ts';

const perDesign = Number(process.argv[2] ?? 1250);
const perRow = Number(process.argv[3] ?? 4000);

console.log('| plates | weighting | fitted | not fitted, with the finding | missed | wrongly refused |');
console.log('| --- | --- | ---: | --- | ---: | ---: |');
let total = 0;
for (const count of countOptima(perDesign, ['none', '1/y2'], 20261122)) {
  const why = Object.entries(count.refused).map(([code, times]) => `${times} ${code}`);
  const cells = [
    count.design,
    count.weighting,
    count.fitted,
    why.join(', ') || '-',
    count.missed,
    count.wronglyRefused,
  ];
  console.log(`| ${cells.join(' | ')} |`);
  total += count.plates;
}
console.log(`\n${total} plates.\n`);
console.log(`| noise | weighting | fit on | fits the noise | ${COVERAGE_LEVELS.map((x) => `x = ${x}`).join(' | ')} |`);
console.log(`| --- | --- | --- | --- | ${COVERAGE_LEVELS.map(() => '---:').join(' | ')} |`);
COVERAGE_CASES.forEach((which, row) => {
  const coverage = countCoverage(which, perRow, 1000 + row);
  const cells = coverage.byLevel.map(({ percent }) => percent.toFixed(1));
  const { noise, weighting, fitOn, fits } = coverage;
  console.log(`| ${[noise, weighting, fitOn, fits ? 'yes' : 'no', ...cells].join(' | ')} |`);
});
