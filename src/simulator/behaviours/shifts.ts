import type { Schemas } from '../../types.js';
import { applyTimeOffs, isAway, planTimeOff } from '../actions/time-offs.js';
import type { Call, CoreBehaviours } from '../behaviour.js';
import type { Company } from '../company.js';
import { the } from '../company.js';
import { badRequest } from '../refusal.js';
import type { IsListed } from './crud.js';
import {
  createOf,
  fetchOf,
  idOf,
  isOwned,
  joined,
  listMembers,
  listOf,
  membersOf,
  page,
  removeOf,
  taken,
  updateOf,
} from './crud.js';
import { defaultTeam } from './owners.js';

type Creation = Call<object, object, Schemas['CreateShift']>;

function createShift(ownerOf: (call: Creation) => string | null) {
  return createOf('shift', (call: Creation) => {
    const owner = ownerOf(call);
    checkMembers(call.company, owner, call.body.teammate_ids);
    return { ...call.body, owner, created_at: call.company.now(), updated_at: call.company.now() };
  });
}

const teammateIds = (body: { teammate_ids: string[] }) => body.teammate_ids;

interface TimeOffCriteria {
  readonly q?: { active_from?: number; active_until?: number };
}

/** Lists time off that touches the span of the query. */
function listTimeOffs(isListed: IsListed<'time_off'>) {
  return (call: Call<object, TimeOffCriteria>) => {
    const { active_from = 0, active_until = Number.POSITIVE_INFINITY } = call.query.q ?? {};
    const { store } = call.company;
    const id = idOf(call);
    const found = store
      .all('time_off')
      .filter((record) => isListed(record, id, store))
      .filter(({ start_at, end_at }) => start_at <= active_until && (end_at ?? Infinity) >= active_from);
    return page(call, 'time_off', found);
  };
}

/** Changes time off, by which its teammate may leave at once or come back. */
function changing<C extends Call, R>(change: (call: C) => R): (call: C) => R {
  return (call) => {
    const { company } = call;
    const { teammate_id } = the(company, 'time_off', idOf(call));
    const wasAway = isAway(company, teammate_id);
    const answer = change(call);
    const record = company.store.get('time_off', idOf(call));
    if (record !== undefined) planTimeOff(company, record);
    if (wasAway || isAway(company, teammate_id)) applyTimeOffs(company, teammate_id);
    return answer;
  };
}

/** A shift is worked by members of its team. */
function checkMembers({ store }: Company, owner: string | null, teammates: readonly string[]): void {
  const members = store.get('team', owner ?? '')?.member_ids ?? [];
  const stray = teammates.find((id) => !members.includes(id));
  if (stray !== undefined) throw badRequest(`body.teammate_ids: ${stray} is not in the team of the shift`);
}

/** Shifts and time off: who works when. */
export const shiftBehaviours = {
  'list-shifts': listOf('shift'),
  'list-team-shifts': listOf('shift', isOwned),
  'list-teammate-shifts': listOf('shift', ({ teammate_ids }, id) => teammate_ids.includes(id)),
  'create-shift': createShift(({ company }) => defaultTeam(company)),
  'create-team-shift': createShift(idOf),
  'get-shift': fetchOf('shift'),
  'update-shift': updateOf('shift'),
  'list-shifts-teammates': listMembers('shift', 'teammate', ({ teammate_ids }) => teammate_ids),
  'add-teammates-to-shift': (call) => {
    checkMembers(call.company, the(call.company, 'shift', idOf(call)).owner, call.body.teammate_ids);
    membersOf('shift', joined, 'teammate_ids', teammateIds)(call);
  },
  'remove-teammates-from-shift': membersOf('shift', taken, 'teammate_ids', teammateIds),
  'list-teammate-time-offs': listTimeOffs(({ teammate_id }, id) => teammate_id === id),
  'list-team-time-offs': listTimeOffs(
    ({ teammate_id }, id, store) => store.get('team', id)?.member_ids.includes(teammate_id) === true,
  ),
  'create-time-off': (call) => {
    const create = createOf('time_off', ({ body, company }: typeof call) => ({
      name: body.name,
      start_at: body.start_at,
      end_at: body.end_at ?? null,
      created_at: company.now(),
      updated_at: company.now(),
      auto_responder: body.auto_responder ?? {},
      teammate_id: idOf(call),
    }));
    const answer = create(call);
    planTimeOff(call.company, the(call.company, 'time_off', answer.id));
    if (isAway(call.company, idOf(call))) applyTimeOffs(call.company, idOf(call));
    return answer;
  },
  'get-time-off': fetchOf('time_off'),
  'update-time-off': changing(updateOf('time_off')),
  'delete-time-off': changing(removeOf('time_off')),
} satisfies CoreBehaviours;
