/**
 * Puts a text on the clipboard. Browsers give their clipboard to pages of secure addresses alone, and a server within an office
 * often has none: there the text goes through a field that is selected.
 */
export async function copyText(text: string): Promise<void> {
  if (window.isSecureContext) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  field.className = 'visually-hidden';
  (document.activeElement?.closest('[role="dialog"]') ?? document.body).append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
