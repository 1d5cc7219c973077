// Made by `npm run generate` from spec/. Do not edit.

import type { FactsTable } from '../src/request/api-facts.js';

/** Facts of the operations of the core API that are not GETs. */
export const coreWrites: FactsTable = {
  "POST /accounts/{account_id}/contacts": {
    "retry": "safe"
  },
  "POST /analytics/exports": {
    "retry": "safe"
  },
  "POST /analytics/reports": {
    "retry": "safe"
  },
  "POST /channels/{channel_id}/drafts": {
    "files": [
      "attachments"
    ]
  },
  "POST /channels/{channel_id}/incoming_messages": {
    "files": [
      "attachments"
    ]
  },
  "POST /channels/{channel_id}/messages": {
    "files": [
      "attachments"
    ]
  },
  "POST /channels/{channel_id}/validate": {
    "retry": "safe"
  },
  "POST /comments/{comment_id}/replies": {
    "files": [
      "attachments"
    ]
  },
  "POST /contact_groups/{contact_group_id}/contacts": {
    "retry": "safe"
  },
  "POST /contact_lists/{contact_list_id}/contacts": {
    "retry": "safe"
  },
  "POST /contacts": {
    "files": [
      "avatar"
    ],
    "singles": [
      "avatar"
    ]
  },
  "PATCH /contacts/{contact_id}": {
    "files": [
      "avatar"
    ],
    "singles": [
      "avatar"
    ]
  },
  "POST /contacts/{contact_id}/handles": {
    "retry": "safe"
  },
  "POST /conversations": {
    "files": [
      "comment.attachments"
    ]
  },
  "POST /conversations/{conversation_id}/comments": {
    "files": [
      "attachments"
    ]
  },
  "POST /conversations/{conversation_id}/drafts": {
    "files": [
      "attachments"
    ]
  },
  "POST /conversations/{conversation_id}/followers": {
    "retry": "safe"
  },
  "POST /conversations/{conversation_id}/links": {
    "retry": "safe"
  },
  "POST /conversations/{conversation_id}/messages": {
    "files": [
      "attachments"
    ]
  },
  "POST /conversations/{conversation_id}/tags": {
    "retry": "safe"
  },
  "PATCH /drafts/{message_id}/": {
    "files": [
      "attachments"
    ],
    "retry": "unsafe"
  },
  "POST /exports": {
    "retry": "safe"
  },
  "POST /inboxes/{inbox_id}/imported_messages": {
    "files": [
      "attachments"
    ],
    "deduplicatedBy": "external_id"
  },
  "POST /inboxes/{inbox_id}/teammates": {
    "retry": "safe"
  },
  "POST /message_template_folders/{message_template_folder_id}/message_templates": {
    "files": [
      "attachments"
    ]
  },
  "POST /message_templates": {
    "files": [
      "attachments"
    ]
  },
  "PATCH /message_templates/{message_template_id}": {
    "files": [
      "attachments"
    ]
  },
  "POST /messages/{message_id}/seen": {
    "retry": "safe"
  },
  "POST /shifts/{shift_id}/teammates": {
    "retry": "safe"
  },
  "POST /teammate_groups/{teammate_group_id}/inboxes": {
    "retry": "safe"
  },
  "POST /teammate_groups/{teammate_group_id}/teammates": {
    "retry": "safe"
  },
  "POST /teammate_groups/{teammate_group_id}/teams": {
    "retry": "safe"
  },
  "POST /teammates/{teammate_id}/contacts": {
    "files": [
      "avatar"
    ],
    "singles": [
      "avatar"
    ]
  },
  "POST /teammates/{teammate_id}/message_templates": {
    "files": [
      "attachments"
    ]
  },
  "POST /teams/{team_id}/contacts": {
    "files": [
      "avatar"
    ],
    "singles": [
      "avatar"
    ]
  },
  "POST /teams/{team_id}/exports": {
    "retry": "safe"
  },
  "POST /teams/{team_id}/message_templates": {
    "files": [
      "attachments"
    ]
  },
  "POST /teams/{team_id}/teammates": {
    "retry": "safe"
  },
  "POST /views/{view_id}/teammates": {
    "retry": "safe"
  }
};

/** Facts of the operations of the channel API that are not GETs. */
export const channelWrites: FactsTable = {
  "POST /channels/{channel_id}/calls/{external_call_id}/recording": {
    "files": [
      "attachments"
    ],
    "singles": [
      "attachments"
    ],
    "accepts": {
      "attachments": "audio/*"
    },
    "multipartOnly": true
  },
  "POST /channels/{channel_id}/inbound_messages": {
    "files": [
      "attachments"
    ],
    "deduplicatedBy": "metadata.external_id"
  },
  "POST /channels/{channel_id}/outbound_messages": {
    "files": [
      "attachments"
    ],
    "deduplicatedBy": "metadata.external_id"
  }
};
