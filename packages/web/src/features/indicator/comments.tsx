import { Trans, useLingui } from '@lingui/react/macro';
import { Button, MultiSelect, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ErrorPanel } from '../../components/error-panel.js';
import { Section } from '../../components/page.js';
import { faultAt } from '../../lib/api-fault.js';
import { momentText } from '../../lib/dates.js';
import { useLanguage } from '../../lib/language.js';
import { usePeople, usePersonName } from '../../lib/people.js';
import { useSession } from '../../lib/session.js';
import { type Comment, commentsQuery, type IndicatorView, type Place, removeComment, writeComment } from './api.js';
import classes from './indicator.module.css';

/** What people say about the indicator, as threads one answer deep. */
export function Comments({ view, place }: { readonly view: IndicatorView; readonly place: Place }) {
  const { data, error, refetch } = useQuery(commentsQuery(place.organisation, place.indicator));
  const [answering, setAnswering] = useState<string | null>(null);
  const comments = data ?? [];
  const threads = comments.filter(({ parentId }) => parentId === null);
  return (
    <Section title={<Trans>Comments</Trans>}>
      {error !== null && <ErrorPanel error={error} retry={() => void refetch()} />}
      {data !== undefined && threads.length === 0 && (
        <p className={classes.empty}>
          <Trans>Nobody has said anything yet.</Trans>
        </p>
      )}
      <ul className={classes.comments}>
        {threads.map((thread) => (
          <li key={thread.id}>
            <One comment={thread} place={place} />
            <ul>
              {comments
                .filter(({ parentId }) => parentId === thread.id)
                .map((answer) => (
                  <li key={answer.id}>
                    <One comment={answer} place={place} />
                  </li>
                ))}
            </ul>
            {view.may.comment &&
              (answering === thread.id ? (
                <Write place={place} parentId={thread.id} onDone={() => setAnswering(null)} />
              ) : (
                <button type="button" className={`${classes.more} no-print`} onClick={() => setAnswering(thread.id)}>
                  <Trans>Answer</Trans>
                </button>
              ))}
          </li>
        ))}
      </ul>
      {view.may.comment && answering === null && <Write place={place} parentId={null} />}
    </Section>
  );
}

function One({ comment, place }: { readonly comment: Comment; readonly place: Place }) {
  const language = useLanguage();
  const nameOf = usePersonName();
  const { user } = useSession();
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removeComment(place.organisation, comment),
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: commentsQuery(place.organisation, place.indicator).queryKey }),
  });
  const told = comment.mentions.map(nameOf).join(', ');
  return (
    <>
      <p className={classes.said}>
        {comment.text ?? (
          <span className={classes.quiet}>
            <Trans>This comment was removed.</Trans>
          </span>
        )}
      </p>
      <p className={classes.part}>
        {nameOf(comment.by)}, {momentText(comment.at, language)}
        {comment.mentions.length > 0 && (
          <>
            {' · '}
            <Trans>for {told}</Trans>
          </>
        )}
        {comment.changedAt !== null && comment.removedAt === null && (
          <>
            {' · '}
            <Trans>changed later</Trans>
          </>
        )}
        {comment.by === user.id && comment.removedAt === null && (
          <button type="button" className={`${classes.more} no-print`} onClick={() => remove.mutate()}>
            <Trans>Remove</Trans>
          </button>
        )}
      </p>
      {remove.error !== null && <ErrorPanel error={remove.error} />}
    </>
  );
}

interface WriteProps {
  readonly place: Place;
  readonly parentId: string | null;
  readonly onDone?: () => void;
}

function Write({ place, parentId, onDone }: WriteProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { user } = useSession();
  const people = usePeople();
  const [text, setText] = useState('');
  const [mentions, setMentions] = useState<readonly string[]>([]);
  const [choosing, setChoosing] = useState(false);
  const write = useMutation({
    mutationFn: () => writeComment(place.organisation, place.indicator, text.trim(), parentId, mentions),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: commentsQuery(place.organisation, place.indicator).queryKey });
      setText('');
      setMentions([]);
      onDone?.();
    },
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') write.mutate();
  };
  return (
    <form onSubmit={send} className={`${classes.write} no-print`}>
      <Textarea
        label={parentId === null ? t`Write a comment` : t`Your answer`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={4000}
        autosize
        minRows={2}
        data-autofocus={parentId !== null || undefined}
      />
      <MultiSelect
        label={t`For (may be left empty)`}
        description={t`They are told of it, where they may see the indicator.`}
        data={people
          .filter(({ id, active }) => active && id !== user.id)
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={[...mentions]}
        onChange={(chosen) => {
          setMentions(chosen);
          // Else the list would stay over the button below.
          setChoosing(false);
        }}
        dropdownOpened={choosing}
        onDropdownOpen={() => setChoosing(true)}
        onDropdownClose={() => setChoosing(false)}
        searchable
        clearable
        hidePickedOptions
        maxValues={20}
        classNames={{ input: classes.told ?? '', inputField: classes.toldField ?? '' }}
        nothingFoundMessage={t`Nobody of that name`}
        error={faultAt(write.error, 'mentions')}
      />
      {write.error !== null && faultAt(write.error, 'mentions') === undefined && <ErrorPanel error={write.error} />}
      <Button type="submit" loading={write.isPending} disabled={text.trim() === ''}>
        {parentId === null ? <Trans>Comment</Trans> : <Trans>Answer</Trans>}
      </Button>
    </form>
  );
}
