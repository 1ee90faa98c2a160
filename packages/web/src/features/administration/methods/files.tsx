import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Icon } from '../../../components/icon.js';
import { saveText } from '../../../lib/save-text.js';
import type { Content } from './api.js';
import classes from './methods.module.css';

interface FilesProps {
  /** Name of the method or rule pack. */
  readonly name: string;
  readonly files: Content['files'];
}

/** The files as text with the numbers of their lines, to read and to download. */
export function Files({ name, files }: FilesProps) {
  return files.map((file) => (
    <section key={file.name} className={classes.file} aria-label={file.name}>
      <header>
        <h3>{file.name}</h3>
        <Button
          size="compact-md"
          leftSection={<Icon name="download" />}
          onClick={() => saveText(fileName(name, file.name), file.text, 'application/yaml;charset=utf-8')}
        >
          <Trans>Download</Trans>
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled by keyboard */}
      <pre className={classes.text} tabIndex={0}>
        {file.text.split('\n').map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never change their order
          <span key={i} data-line={i + 1}>
            {line}
            {'\n'}
          </span>
        ))}
      </pre>
    </section>
  ));
}

/** A method is one file, named as it is; files of a pack keep their names. */
function fileName(name: string, file: string): string {
  return file === 'method.yaml' ? `${name.replaceAll('/', '-')}.yaml` : file.replaceAll('/', '-');
}
