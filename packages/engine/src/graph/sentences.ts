import type { Label } from '../dimension/dimension.js';

/** Sentences about models, Indonesian and English side by side. */

export const circular = (path: readonly string[]): Label => ({
  id: `rumus melingkar: ${path.join(' -> ')}`,
  en: `circular formula: ${path.join(' -> ')}`,
});

export const duplicateNode = (name: string): Label => ({
  id: `kode ${name} dipakai lebih dari sekali`,
  en: `the code ${name} is used more than once`,
});

export const unknownNode = (name: string): Label => ({
  id: `tidak ada simpul atau keluaran bernama ${name}`,
  en: `there is no node or output named ${name}`,
});

export const unknownDimension = (name: string): Label => ({
  id: `tidak ada dimensi bernama ${name}`,
  en: `there is no dimension named ${name}`,
});

export const unknownRule = (detail: string): Label => ({ id: `aturan tidak ditemukan: ${detail}`, en: `rule not found: ${detail}` });

export const wrongRuleKind = (rule: string, found: string, wanted: string): Label => ({
  id: `aturan ${rule} berjenis ${found}, yang dibutuhkan ${wanted}`,
  en: `rule ${rule} is of kind ${found}; ${wanted} is needed here`,
});

export const unitMismatch = (node: string, detail: string, asWritten: boolean): Label => ({
  id: `satuan tidak cocok pada ${node}: ${detail}${asWritten ? '; dihitung sebagaimana tertulis di sumber' : ''}`,
  en: `units do not fit in ${node}: ${detail}${asWritten ? '; computed as the source writes it' : ''}`,
});

export const badUnit = (unit: string): Label => ({
  id: `satuan "${unit}" tidak terbaca; tulis misalnya %, Rp, person*day, atau Rp/person`,
  en: `the unit "${unit}" cannot be read; write for example %, Rp, person*day or Rp/person`,
});

export const tooManyCells = (total: number, most: number): Label => ({
  id: `metode ini menghasilkan lebih dari ${most} sel (sampai di sini ${total}); kurangi dimensi atau anggotanya`,
  en: `this method makes more than ${most} cells (${total} up to here); use fewer dimensions or members`,
});

export const formulaFault = (detail: string, position: number): Label => ({
  id: `rumus salah pada karakter ${position + 1}: ${detail}`,
  en: `formula fault at character ${position + 1}: ${detail}`,
});

export const wrongOperandType = (node: string, operand: string, wanted: string, found: string): Label => ({
  id: `${node} membutuhkan ${wanted}, tetapi ${operand} berjenis ${found}`,
  en: `${node} needs a ${wanted}, but ${operand} is a ${found}`,
});

export const lacksDimension = (node: string, operand: string, dimension: string): Label => ({
  id: `${node} bekerja menurut dimensi ${dimension}, tetapi ${operand} tidak memilikinya`,
  en: `${node} works over the dimension ${dimension}, but ${operand} does not have it`,
});

export const noParent = (node: string, dimension: string, parent: string): Label => ({
  id: `${node} naik ke ${parent}, tetapi dimensi ${dimension} tidak berinduk ke sana`,
  en: `${node} climbs to ${parent}, but the dimension ${dimension} has no such parent`,
});
