import type { Clock } from '../transport/clock.js';
import { Alarm } from './alarm.js';
import { CallLine } from './call-line.js';
import type { WaitingCall } from './waiting-call.js';

/** The calls that a guard holds, interactive ones first, and the alarm for when it lets some go on. */
export class Parking {
  readonly alarm: Alarm;
  readonly #lines = { interactive: new CallLine(), bulk: new CallLine() };

  constructor(clock: Clock, ring: () => void) {
    this.alarm = new Alarm(clock, ring);
  }

  get size(): number {
    return this.#lines.interactive.size + this.#lines.bulk.size;
  }

  get first(): WaitingCall | undefined {
    return this.#lines.interactive.first ?? this.#lines.bulk.first;
  }

  add(call: WaitingCall): void {
    this.#lines[call.priority].add(call);
  }

  remove(call: WaitingCall): void {
    this.#lines[call.priority].remove(call);
  }
}
