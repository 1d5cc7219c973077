// Made by `npm run generate` from spec/. Do not edit.

import type { Api, Guards } from '../src/request/api-facts.js';

/** The limits that each API has beside the company's quota. */
export const guards: Readonly<Record<Api, Guards>> = {
  "core": {
    "resource": {
      "limit": 5,
      "window": 1
    },
    "operations": {
      "POST /analytics/exports": {
        "limit": 1,
        "window": 3,
        "per": "company"
      },
      "POST /analytics/reports": {
        "limit": 1,
        "window": 3,
        "per": "company"
      },
      "GET /conversations/search/{query}": {
        "companyShare": 0.4
      },
      "POST /exports": {
        "limit": 1,
        "window": 1,
        "per": "company"
      },
      "POST /links": {
        "limit": 60,
        "window": 60,
        "per": "company"
      },
      "POST /messages/{message_id}/seen": {
        "limit": 10,
        "window": 3600,
        "per": "message_id"
      },
      "POST /teams/{team_id}/exports": {
        "limit": 1,
        "window": 1,
        "per": "company"
      }
    }
  },
  "channel": {
    "resource": {
      "limit": 5,
      "window": 1
    },
    "operations": {}
  }
};
