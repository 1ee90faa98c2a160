import { jsonSchemas } from '@berimbang/contract';
import {
  GROUP_RULES,
  LAMBDA_RULES,
  PRIORITISATIONS,
  SAMPLE_METHODS,
  SAMPLE_ROUNDINGS,
  TRIANGLES,
} from '@berimbang/engine';
import { Command, CommanderError, Option } from 'commander';
import { type AhpCommandOptions, ahpCommand } from './commands/ahp.js';
import { type AuditOptions, auditCommand } from './commands/audit.js';
import { type CheckOptions, checkCommand } from './commands/check.js';
import { type ExplainOptions, explainCommand } from './commands/explain.js';
import { type NewOptions, newCommand } from './commands/new.js';
import { REPORT_FORMATS, type ReportOptions, reportCommand } from './commands/report.js';
import { addRulesCommands } from './commands/rules.js';
import { type SampleOptions, sampleCommand } from './commands/sample.js';
import { schemaCommand } from './commands/schema.js';
import { type ScoreOptions, scoreCommand } from './commands/score.js';
import { type ServerCommand, serverCommand } from './commands/server.js';
import { surveyCommand } from './commands/survey.js';
import { BAD_INPUT } from './session.js';
import type { SurveyArguments } from './survey/settings.js';
import { chooseLanguage, unexpected, usageFault } from './words.js';

const lang = (): Option =>
  new Option('--lang <language>', 'language of the output / bahasa keluaran').choices(['id', 'en']);
const rules = (): Option =>
  new Option(
    '--rules <folder>',
    'a folder with rule packs of your own; can be repeated / folder paket aturan sendiri; boleh diulang',
  ).argParser((folder: string, before: readonly string[] | undefined) => [...(before ?? []), folder]);
const json = (): Option => new Option('--json', 'machine-readable output / keluaran untuk mesin');
const table = (): Option =>
  new Option(
    '--table <nodes>',
    'nodes side by side, separated by commas; can be repeated / simpul berdampingan, dipisah koma; boleh diulang',
  ).argParser((nodes: string, before: readonly string[] | undefined) => [...(before ?? []), nodes]);
const PATH = 'a scorecard file, or a folder with some / berkas kartu skor, atau folder';

function run(command: () => number): void {
  process.exitCode = command();
}

function program(): Command {
  const berimbang = new Command('berimbang')
    .description(
      'Balanced scorecards that compute, explain and audit themselves\nKartu skor berimbang yang menghitung, menjelaskan, dan mengaudit dirinya',
    )
    .version('0.1.0')
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .showSuggestionAfterError();
  berimbang
    .command('score')
    .description('compute every node / hitung semua simpul')
    .argument('<path>', PATH)
    .addOption(lang())
    .addOption(json())
    .addOption(rules())
    .option('--inputs', 'show inputs and constants too / tampilkan juga data masukan')
    .addOption(table())
    .option('--at <period>', 'period to show, such as 2024-Q2 / periode yang ditampilkan')
    .action((path: string, options: ScoreOptions) => run(() => scoreCommand(path, options)));
  berimbang
    .command('explain')
    .description('explain one value / jelaskan satu nilai')
    .argument('<path>', PATH)
    .argument('<cell>', 'NODE@dimension=member,... / SIMPUL@dimensi=anggota,...')
    .addOption(lang())
    .addOption(json())
    .addOption(rules())
    .option('--depth <levels>', 'levels of the tree to print / banyak tingkat')
    .action((path: string, cell: string, options: ExplainOptions) => run(() => explainCommand(path, cell, options)));
  berimbang
    .command('audit')
    .description('judge printed figures / periksa angka tercetak')
    .argument('<path>', PATH)
    .addOption(lang())
    .addOption(json())
    .addOption(rules())
    .option('--all', 'list every figure / daftar semua angka')
    .action((path: string, options: AuditOptions) => run(() => auditCommand(path, options)));
  berimbang
    .command('report')
    .description('write a report to pass on / tulis laporan untuk dibagikan')
    .argument('<path>', PATH)
    .addOption(lang())
    .addOption(rules())
    .option(
      '-o, --output <file>',
      'file to write; - for standard output / berkas yang ditulis; - untuk keluaran standar',
    )
    .addOption(new Option('--format <format>', 'html by default / bawaan html').choices(REPORT_FORMATS).default('html'))
    .option('--at <period>', 'period to show, such as 2024-Q2 / periode yang ditampilkan')
    .action((path: string, options: ReportOptions) => run(() => reportCommand(path, options)));
  berimbang
    .command('check')
    .description('check files without computing / periksa berkas tanpa menghitung')
    .argument('<path>', PATH)
    .addOption(lang())
    .addOption(json())
    .addOption(rules())
    .option('--upgrade', 'rewrite older formats / tulis ulang format lama')
    .action((path: string, options: CheckOptions) => run(() => checkCommand(path, options)));
  addRulesCommands(berimbang, () => [lang(), json(), rules()], run);
  berimbang
    .command('sample')
    .description('size of a sample / ukuran sampel')
    .argument(
      '[population]',
      'number of people / banyak orang; without it the sum of the strata / tanpa ini jumlah strata',
    )
    .addOption(lang())
    .addOption(json())
    .addOption(new Option('--method <method>', 'one method / satu metode').choices(SAMPLE_METHODS))
    .option('--margin <share>', 'margin of error, 5% by default / margin galat, bawaan 5%')
    .option('--confidence <share>', 'confidence level, 95% by default / tingkat kepercayaan, bawaan 95%')
    .option('--p <share>', 'expected proportion, 50% by default / proporsi, bawaan 50%')
    .addOption(new Option('--rounding <rounding>', 'whole number used / pembulatan').choices(SAMPLE_ROUNDINGS))
    .option('--strata <strata>', '"A=40,B=30" or FILE.csv (name,size) / atau BERKAS.csv')
    .option('--least <number>', 'smallest share of a stratum / bagian terkecil satu strata')
    .action((population: string | undefined, options: SampleOptions) => run(() => sampleCommand(population, options)));
  berimbang
    .command('ahp')
    .description('weigh pairwise judgements / bobot dari penilaian berpasangan')
    .argument('<file>', 'a CSV table or list of pairs, or YAML / tabel atau daftar pasangan CSV, atau YAML')
    .addOption(lang())
    .addOption(json())
    .addOption(rules())
    .addOption(new Option('--method <method>', 'how weights are made / cara membentuk bobot').choices(PRIORITISATIONS))
    .addOption(new Option('--lambda <rule>', 'how lambda max is taken / cara lambda maks').choices(LAMBDA_RULES))
    .addOption(new Option('--triangle <part>', 'part of a table that is read / bagian tabel').choices(TRIANGLES))
    .addOption(new Option('--group <rule>', 'how experts become one / cara menggabungkan ahli').choices(GROUP_RULES))
    .option('--random-index <name>', 'table of random indices / tabel indeks acak')
    .option('--threshold <ratio>', 'largest ratio that counts as consistent / ambang rasio konsistensi')
    .action((file: string, options: AhpCommandOptions) => run(() => ahpCommand(file, options)));
  berimbang
    .command('new')
    .description('write a scorecard to begin with / tulis kartu skor untuk memulai')
    .argument('[file]', 'the file to write, FILE.scorecard.yaml / berkas yang ditulis')
    .addOption(lang())
    .addOption(json())
    .addOption(rules())
    .option('--method <name>', 'method, as issuer/name@version / metode')
    .option('--id <code>', 'id of the scorecard; from the name of the file by default / kode kartu skor')
    .option('--title <text>', 'title / judul')
    .option('--period <period>', 'period, such as 2026 or 2026-Q2; this year by default / periode')
    .option('--perspectives <codes>', 'perspectives, separated by commas, for a method without any / perspektif')
    .option('--list', 'list the methods / daftar metode')
    .action((file: string | undefined, options: NewOptions) => run(() => newCommand(file, options)));
  berimbang
    .command('schema')
    .description('print a JSON Schema / cetak JSON Schema')
    .addArgument(
      new Command()
        .createArgument('[name]', 'which one / yang mana')
        .choices(Object.keys(jsonSchemas))
        .default('scorecard'),
    )
    .action((name: Parameters<typeof schemaCommand>[0]) => run(() => schemaCommand(name)));
  survey(berimbang);
  server(berimbang);
  return berimbang;
}

function server(berimbang: Command): void {
  const start = async (command: ServerCommand, more: readonly string[] = []): Promise<void> => {
    process.exitCode = await serverCommand(command, more);
  };
  berimbang
    .command('serve')
    .description('run the server, set up by environment variables / jalankan server, diatur lewat variabel lingkungan')
    .option('--demo', 'load the demonstration into an empty database / muat contoh ke basis data kosong')
    .action(({ demo }: { readonly demo?: boolean }) => start('serve', demo === true ? ['--demo'] : []));
  berimbang
    .command('verify')
    .description('verify the audit log of every organisation / periksa log audit setiap organisasi')
    .action(() => start('verify'));
  berimbang
    .command('administrator-link')
    .description('one-time link of the first administrator / tautan sekali pakai administrator pertama')
    .action(() => start('administrator-link'));
}

function survey(berimbang: Command): void {
  const all = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  berimbang
    .command('survey')
    .description('statistics of a survey from raw answers / statistik survei dari jawaban mentah')
    .argument('<file>', 'a CSV file, one respondent a row / berkas CSV, satu responden sebaris')
    .addOption(lang())
    .addOption(json())
    .addOption(rules())
    .option('--map <file>', 'what the columns are, in YAML / arti kolom, dalam YAML')
    .option('--items <columns>', 'columns of the items: U1..U9, "Q*", #3..#11 / kolom butir')
    .option('--groups <groups>', 'groups of items: "a=Q1..Q4;b=Q5..Q8" / kelompok butir')
    .option('--reverse <columns>', 'items whose scores are turned round / butir yang skornya dibalik')
    .option('--expectation <columns>', 'expectation of each item, in order / harapan tiap butir, berurutan')
    .option('--importance <columns>', 'importance of each item, in order / kepentingan tiap butir, berurutan')
    .option('--by <column>', 'part the respondents; may be repeated / pilah responden; boleh diulang', all)
    .option('--service <column>', 'column of the service / kolom jenis pelayanan')
    .option('--wave <column>', 'column of the survey wave / kolom gelombang survei')
    .option('--scale <range>', 'lowest and highest answer, 1..4 / skala jawaban')
    .addOption(new Option('--decimal <mark>', 'decimal mark / tanda desimal').choices(['comma', 'point']))
    .option('--missing <texts>', 'texts for no answer: "-,NA" / tanda jawaban kosong')
    .option('--only <sections>', 'sections to compute: validity,reliability / bagian yang dihitung')
    .option('--factor <number>', 'weight of an element: exact or 0.111 / bobot unsur')
    .option('--population <number>', 'people the respondents were chosen from / besar populasi')
    .option('--confidence <level>', 'of the interval of the index; 95% / tingkat kepercayaan')
    .option('--element-missing <how>', 'own-n or complete-rows / jawaban kosong dalam indeks')
    .option('--missing-answers <how>', 'listwise, pairwise or item-median / jawaban kosong dalam validitas')
    .option('--variance <kind>', 'sample or population / ragam contoh atau populasi')
    .option('--level <share>', 'significance of the critical r; 0.05 / taraf signifikansi r tabel')
    .option('--degrees <kind>', 'n-2 or n / derajat bebas r tabel')
    .option('--least-alpha <alpha>', 'least alpha; 0.70 / ambang alfa')
    .option('--classes <count>', 'equal-width classes / banyak kelas sama lebar')
    .option('--smallest-group <count>', 'fewest respondents of a group that is shown; 10 / responden paling sedikit')
    .option('--rules-at <date>', 'date of the rules; today / tanggal aturan')
    .action((file: string, texts: SurveyArguments) => run(() => surveyCommand(file, texts)));
}

/** Endings of the command parser that are no faults: help and version. */
const QUIET = new Set(['commander.help', 'commander.helpDisplayed', 'commander.version']);

/**
 * Runs the command with its arguments, without the names of the program. Writes to the streams of the process and sets its exit code;
 * whatever goes wrong is said in words.
 */
export async function runCommand(args: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(args, { from: 'user' });
  } catch (error) {
    const asked = args.indexOf('--lang');
    const language = chooseLanguage(asked < 0 ? undefined : args[asked + 1], process.env);
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : BAD_INPUT;
      if (!QUIET.has(error.code)) process.stderr.write(`${usageFault(error.code, error.message)[language]}\n`);
    } else {
      process.stderr.write(`${unexpected()[language]}: ${error instanceof Error ? error.message : String(error)}\n`);
      if (process.env.BERIMBANG_DEBUG !== undefined && error instanceof Error)
        process.stderr.write(`${error.stack ?? ''}\n`);
      process.exitCode = BAD_INPUT;
    }
  }
}
