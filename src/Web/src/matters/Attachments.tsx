import { useQueryClient } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, type Api } from '../api/client';
import { Button } from '../controls/Button';
import { tell } from '../controls/told';
import { dayInWords } from '../dates/dates';
import { Failed } from '../lists/states';

/** A file that lies with a matter; one that was erased has no name any more. */
type AttachedFile = Pick<Api['AttachedFile'], 'id' | 'size'> & { name: string | null; attachedOn?: string };

/** The files of a matter, in `folder` below its address; a new one is sent as it is, and what it is is decided by its content. */
export function Attachments({ address, folder = 'attachments', files, mayAttach }: { address: string; folder?: string; files: AttachedFile[]; mayAttach: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();

  async function attach(file: File) {
    setSending(true);
    setError(undefined);
    try {
      await ask(`${address}/${folder}`, {
        method: 'POST', body: file,
        headers: { 'Content-Type': 'application/octet-stream', 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}` },
      });
      tell(t('matter.attached', { name: file.name }));
      await queries.invalidateQueries();
    } catch (failure) {
      setError(failure);
    } finally {
      setSending(false);
    }
  }

  return (
    <>
      {files.length === 0 && <p className="muted">{t('matter.noAttachments')}</p>}
      <ul className="plain">
        {files.map(file => (
          <li key={file.id}>
            <a href={`${address}/${folder}/${file.id}`} target="_blank" rel="noreferrer">{file.name ?? t('matter.erased')}</a>{' '}
            <span className="muted number">{Math.max(1, Math.round(file.size / 1000))} kB{file.attachedOn && <> · {dayInWords(file.attachedOn)}</>}</span>
          </li>
        ))}
      </ul>
      {mayAttach && (
        <>
          <input ref={input} type="file" hidden onChange={event => {
            const file = event.target.files?.[0];
            if (file) void attach(file);
            event.target.value = '';
          }} />
          <Button className="no-print" icon={<Upload />} isBusy={isSending} onClick={() => input.current?.click()}>{t('matter.attach')}</Button>
        </>
      )}
      {error !== undefined && <Failed error={error} />}
    </>
  );
}
