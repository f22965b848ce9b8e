import assert from 'node:assert/strict';
import { adOfLines, parseJob } from '../../../src/job/index.ts';
import { extractPdfText, flowOf } from '../../../src/pdf/index.ts';
import { compile } from './compile.ts';

const document = (body: string, options = ''): string => `\\documentclass[11pt${options}]{article}\\usepackage[margin=2.5cm]{geometry}\\usepackage{lmodern}\\usepackage[T1]{fontenc}\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{6pt}
\\begin{document}${body}\\end{document}`;
const intro = 'Tallow Creek Analytics helps small museums understand who visits them. We are twelve people, and our pipelines move four hundred million rows a night from tills, turnstiles and ticket shops.';
const need = `\\textbf{What you need}\\begin{itemize}\\item 5+ years of experience in data engineering
\\item Python, SQL and dbt, together with experience of orchestrators such as Airflow or Dagster in a team that deploys every working day\\item Snowflake\\end{itemize}`;
const nice = '\\textbf{Nice to have}\\begin{itemize}\\item Terraform\\item Kafka\\end{itemize}';
const flow = async (tex: string) => flowOf(await extractPdfText(await compile(tex)));

describe('pdf: a text set for reading', function () {
  this.timeout(120_000);

  it('joins wrapped lines, keeps items and headings, and leaves page numbers out', async () => {
    const lines = await flow(document(`{\\LARGE Senior Data Engineer}\n\n${intro}\n\n${need}${nice}`));
    assert.deepEqual(lines.filter(({ heading }) => heading).map(({ text }) => text), ['Senior Data Engineer', 'What you need', 'Nice to have']);
    const words = lines.map(({ text }) => text.trim()).filter(text => text !== '');
    assert.equal(words[1], intro);
    assert.equal(words.find(text => text.includes('orchestrators')), '• Python, SQL and dbt, together with experience of orchestrators such as Airflow or Dagster in a team that deploys every working day');
    assert.equal(words.at(-1), '• Kafka');
  });

  it('reads columns one after the other', async () => {
    const lines = await flow(document(`{\\LARGE Senior Data Engineer}\n\n${intro}\n\n${need}\\newpage ${nice}`, ',twocolumn'));
    const job = parseJob(adOfLines(lines), { format: 'markdown' });
    const named = (importance: string) => job.requirements.filter(requirement => requirement.kind === 'skill' && requirement.importance === importance).map(({ name, anyOf }) => anyOf?.map(member => member.name).join(' | ') ?? name);
    assert.equal(job.title, 'Senior Data Engineer');
    assert.deepEqual(named('must'), ['Data engineering', 'Python', 'SQL', 'dbt', 'Apache Airflow | Dagster', 'Snowflake']);
    assert.deepEqual(named('preferred'), ['Terraform', 'Apache Kafka']);
    assert.deepEqual(job.requirements.filter(({ kind }) => kind === 'years').map(({ years }) => years), [5]);
  });
});
