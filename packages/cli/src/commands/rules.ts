import type { Command, Option } from 'commander';
import type { CommonOptions } from '../session.js';
import { rulesAtCommand } from './rules/at.js';
import { type DiffOptions, rulesDiffCommand } from './rules/diff.js';
import { rulesListCommand } from './rules/list.js';
import { rulesShowCommand } from './rules/show.js';

/** Adds `berimbang rules list|show|at|diff`. `common` makes the options that every command has. */
export function addRulesCommands(
  program: Command,
  common: () => readonly Option[],
  run: (command: () => number) => void,
): void {
  const rules = program.command('rules').description('rule packs: what was decreed, dated / paket aturan bertanggal');
  const add = (name: string, description: string): Command => {
    const command = rules.command(name).description(description);
    for (const option of common()) command.addOption(option);
    return command;
  };
  add('list', 'list the packs / daftar paket').action((options: CommonOptions) => run(() => rulesListCommand(options)));
  add('show', 'show values with history and sources / tampilkan nilai, riwayat, dan sumber')
    .argument('<rule>', 'PACK or PACK#PARAMETER / PAKET atau PAKET#PARAMETER')
    .action((name: string, options: CommonOptions) => run(() => rulesShowCommand(name, options)));
  add('at', 'values in force on a date / nilai yang berlaku pada suatu tanggal')
    .argument('<date>', 'YYYY-MM-DD')
    .argument('[rule]', 'PACK or PACK#PARAMETER / PAKET atau PAKET#PARAMETER')
    .action((date: string, name: string | undefined, options: CommonOptions) =>
      run(() => rulesAtCommand(date, name, options)),
    );
  add('diff', 'compare two packs, or one pack on two dates / bandingkan dua paket, atau satu paket pada dua tanggal')
    .argument('<pack>', 'PACK / PAKET')
    .argument('[other]', 'PACK / PAKET')
    .option('--from <date>', 'date of the first side / tanggal sisi pertama')
    .option('--to <date>', 'date of the second side / tanggal sisi kedua')
    .action((one: string, other: string | undefined, options: DiffOptions) =>
      run(() => rulesDiffCommand(one, other, options)),
    );
}
