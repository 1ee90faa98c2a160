import { describe, expect, it } from 'vitest';
import { changeText, numberText, quantityText } from './numbers.js';

// The written forms are those of Indonesian spelling (PUEBI) and of English.
describe('numbers', () => {
  it('have the marks of their language, and their decimals', () => {
    expect(numberText('11877045875', 'id')).toBe('11.877.045.875');
    expect(numberText('11877045875', 'en')).toBe('11,877,045,875');
    expect(numberText('112.20', 'id')).toBe('112,20');
    expect(numberText('-1240.5', 'en')).toBe('\u22121,240.5');
    expect(numberText('999', 'id')).toBe('999');
  });

  it('stay as they are where they are no decimals', () => {
    expect(numberText('1/3', 'id')).toBe('1/3');
    expect(numberText('BB', 'id')).toBe('BB');
  });

  it('stand with their unit', () => {
    expect(quantityText('92.42', '%', 'id')).toBe('92,42\u202f%');
    expect(quantityText('92.42', '%', 'en')).toBe('92.42%');
    expect(quantityText('11877045875', 'Rp', 'id')).toBe('Rp\u202f11.877.045.875');
    expect(quantityText('0.62', 'hari', 'id')).toBe('0,62\u202fhari');
    expect(quantityText('4.81', null, 'id')).toBe('4,81');
  });

  it('have a sign where they are changes', () => {
    expect(changeText('9.28', 'id')).toBe('+9,28');
    expect(changeText('-0.40', 'id')).toBe('\u22120,40');
    expect(changeText('0.00', 'id')).toBe('0,00');
  });
});
