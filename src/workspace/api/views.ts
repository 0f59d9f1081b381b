import { refusal } from '../errors.ts';
import type { Views } from '../views.ts';
import { wireView } from '../views.ts';
import type { Arguments } from './arguments.ts';
import type { Methods } from './method.ts';

function viewOf(args: Arguments): unknown {
  const view = args.json('view', 'invalid_arguments');
  if (view === undefined) throw refusal('invalid_arguments', ['missing required field: view']);
  return view;
}

export function viewMethods(views: Views): Methods {
  return {
    'views.open': {
      scopes: [],
      run(args, { triggers }) {
        const user = triggers.redeem(args.required('trigger_id'));
        return { view: wireView(views.open(user, viewOf(args))) };
      },
    },
    'views.push': {
      scopes: [],
      run(args, { triggers }) {
        const user = triggers.redeem(args.required('trigger_id'));
        return { view: wireView(views.push(user, viewOf(args))) };
      },
    },
    'views.update': {
      scopes: [],
      run(args) {
        const by = {
          viewId: args.string('view_id'),
          externalId: args.string('external_id'),
          hash: args.string('hash'),
        };
        return { view: wireView(views.update(by, viewOf(args))) };
      },
    },
    'views.publish': {
      scopes: [],
      run(args, { state }) {
        const user = state.person(args.required('user_id')).id;
        return { view: wireView(views.publish(user, viewOf(args), args.string('hash'))) };
      },
    },
  };
}
