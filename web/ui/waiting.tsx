// Says that something is under way, but only once it has taken a second.
import { useEffect, useState } from 'preact/hooks';

const A_SECOND = 1000;

/** Nothing for the first second, then the sentence. */
export function Waiting({ children }: { readonly children: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), A_SECOND);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="label" role="status">
      {late ? children : ''}
    </p>
  );
}
