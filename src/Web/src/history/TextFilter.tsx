import { Input } from 'antd';
import { useState } from 'react';

interface Props {
  name: string;
  value: string | undefined;
  change: (value: string | undefined) => void;
  isRight?: (value: string) => boolean;
  wrong?: string;
}

/** A filter that is typed; it counts once Enter is pressed or the field is left. */
export function TextFilter({ name, value, change, isRight, wrong }: Props) {
  const [isWrong, setWrong] = useState(false);
  const settle = (typed: string) => {
    const fits = typed === '' || !isRight || isRight(typed);
    setWrong(!fits);
    if (fits && typed !== (value ?? '')) change(typed || undefined);
  };
  return (
    <span>
      <Input key={value} allowClear style={{ width: 180 }} aria-label={name} placeholder={name} defaultValue={value} status={isWrong ? 'error' : undefined} aria-invalid={isWrong}
        onClear={() => settle('')} onPressEnter={event => settle(event.currentTarget.value.trim())} onBlur={event => settle(event.target.value.trim())} />
      {isWrong && <span className="bad" role="alert"> {wrong}</span>}
    </span>
  );
}
