import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NO_HISTORY, recorded, stepBack, stepForward } from './history';

describe('a history of changes', () => {
  it('takes what was typed in one input as one step, and a step elsewhere as another', () => {
    const typed = recorded(recorded(recorded(NO_HISTORY, 'a', 'one'), 'ab', 'one'), 'abc', 'other');
    expect(typed.past).toEqual(['a', 'abc']);
    expect(recorded(recorded(NO_HISTORY, 'a', ''), 'b', '').past).toEqual(['a', 'b']);
  });

  it('has nothing before the first and after the last step', () => {
    expect(stepBack(NO_HISTORY, 'a')).toBeUndefined();
    expect(stepForward(NO_HISTORY, 'a')).toBeUndefined();
  });

  it('begins a new step in the same input after going back', () => {
    const back = stepBack(recorded(NO_HISTORY, 'a', 'one'), 'b');
    expect(back?.json).toBe('a');
    const next = recorded(back?.history ?? NO_HISTORY, 'a', 'one');
    expect([next.past, next.future]).toEqual([['a'], []]);
  });

  it('leads all the way back and forward again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 20 }), (states) => {
        let history = NO_HISTORY;
        let present: unknown = states[0];
        for (const next of states.slice(1)) {
          history = recorded(history, present, '');
          present = next;
        }
        const seen: unknown[] = [present];
        for (let step = stepBack(history, present); step !== undefined; step = stepBack(history, present)) {
          ({ history, json: present } = step);
          seen.push(present);
        }
        expect(seen.toReversed()).toEqual(states);
        for (let step = stepForward(history, present); step !== undefined; step = stepForward(history, present)) {
          ({ history, json: present } = step);
        }
        expect(present).toBe(states.at(-1));
      }),
    );
  });
});
