// What every part of a page may need, handed down once instead of from part to part.
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

interface ProviderProps<Value> {
  readonly value: Value;
  readonly children: ComponentChildren;
}

/**
 * Makes a context whose value must be there.
 * @param name of the provider, for the error of a part that is rendered outside of it
 * @returns the provider, which takes the value, and the hook that reads it
 */
export function pageContext<Value>(name: string) {
  const context = createContext<Value | null>(null);
  function Provider({ value, children }: ProviderProps<Value>) {
    return <context.Provider value={value}>{children}</context.Provider>;
  }
  function useValue(): Value {
    const value = useContext(context);
    if (value === null) throw new Error(`This part must be rendered inside ${name}`);
    return value;
  }
  return [Provider, useValue] as const;
}
