/** What the tables of a docs page say beyond what Storybook reads from the manifest. */
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import manifest from '../../dist/custom-elements.json';

/** What is read here of an element's entry in the manifest. */
interface Declaration {
  readonly tagName: string;
  readonly slots?: readonly { readonly description: string }[];
}
const { modules } = manifest as { modules: readonly { declarations: readonly Declaration[] }[] };
const declarations = modules.flatMap((module) => module.declarations);

/** Only what a page author sets has a control; the default slot, which has no name, gets one. */
export const tables: ArgTypesEnhancer = ({ argTypes, component }) => {
  const slot = declarations.find(({ tagName }) => tagName === component)?.slots?.[0];
  const entries = Object.entries(argTypes).map(([name, argType]) => {
    const settable = argType.table?.category === 'attributes' && name !== 'state';
    return [name, settable ? argType : { ...argType, control: false as const }];
  });
  return {
    ...(Object.fromEntries(entries) as typeof argTypes),
    ...(slot && {
      slot: {
        name: '(default)',
        description: slot.description,
        control: false,
        table: { category: 'slots' },
      },
    }),
  };
};
