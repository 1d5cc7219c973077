// Made by `npm run generate` from spec/. Do not edit.

import type { ApiFacts } from '../src/request/api-facts.js';

/** Facts of the core API. */
export const coreFacts: ApiFacts = {
  resourceGuard: {"limit":5,"window":1},
  parameters: {
  "account_id": {
    "prefixes": [
      "acc"
    ],
    "aliases": [
      "domain",
      "ext_id"
    ]
  },
  "article_id": {
    "prefixes": [
      "kba"
    ],
    "aliases": []
  },
  "attachment_id": {
    "prefixes": [
      "fil"
    ],
    "aliases": []
  },
  "attachment_link_id": {
    "prefixes": [
      "fil"
    ],
    "aliases": []
  },
  "category_id": {
    "prefixes": [
      "kbc"
    ],
    "aliases": []
  },
  "channel_id": {
    "prefixes": [
      "cha"
    ],
    "aliases": [
      "address"
    ]
  },
  "comment_id": {
    "prefixes": [
      "com"
    ],
    "aliases": []
  },
  "contact_group_id": {
    "prefixes": [
      "grp"
    ],
    "aliases": []
  },
  "contact_id": {
    "prefixes": [
      "crd",
      "ctc"
    ],
    "aliases": [
      "email",
      "phone",
      "twitter",
      "facebook",
      "intercom",
      "front_chat",
      "custom",
      "smooch"
    ]
  },
  "contact_list_id": {
    "prefixes": [
      "grp"
    ],
    "aliases": []
  },
  "conversation_id": {
    "prefixes": [
      "cnv"
    ],
    "aliases": [
      "ref"
    ]
  },
  "custom_field_id": {
    "prefixes": [
      "fld"
    ],
    "aliases": []
  },
  "draft_id": {
    "prefixes": [
      "msg"
    ],
    "aliases": []
  },
  "event_id": {
    "prefixes": [
      "evt"
    ],
    "aliases": []
  },
  "export_id": {
    "prefixes": [
      "exp"
    ],
    "aliases": []
  },
  "inbox_id": {
    "prefixes": [
      "inb"
    ],
    "aliases": []
  },
  "knowledge_base_id": {
    "prefixes": [
      "knb"
    ],
    "aliases": []
  },
  "link_id": {
    "prefixes": [
      "top"
    ],
    "aliases": []
  },
  "message_id": {
    "prefixes": [
      "msg"
    ],
    "aliases": [
      "uid"
    ]
  },
  "message_template_folder_id": {
    "prefixes": [
      "rsf"
    ],
    "aliases": []
  },
  "message_template_id": {
    "prefixes": [
      "rsp"
    ],
    "aliases": []
  },
  "rule_id": {
    "prefixes": [
      "rul"
    ],
    "aliases": []
  },
  "shift_id": {
    "prefixes": [
      "shf"
    ],
    "aliases": []
  },
  "signature_id": {
    "prefixes": [
      "sig"
    ],
    "aliases": []
  },
  "status_id": {
    "prefixes": [
      "sts"
    ],
    "aliases": []
  },
  "tag_id": {
    "prefixes": [
      "tag"
    ],
    "aliases": []
  },
  "team_id": {
    "prefixes": [
      "tim"
    ],
    "aliases": []
  },
  "teammate_group_id": {
    "prefixes": [
      "cir"
    ],
    "aliases": []
  },
  "teammate_id": {
    "prefixes": [
      "tea"
    ],
    "aliases": [
      "email"
    ]
  },
  "time_off_id": {
    "prefixes": [
      "vcr"
    ],
    "aliases": []
  },
  "topic_id": {
    "prefixes": [
      "top"
    ],
    "aliases": []
  },
  "view_id": {
    "prefixes": [
      "lns"
    ],
    "aliases": []
  }
},
  reads: {
  "GET /comments/{comment_id}/download/{attachment_link_id}": {
    "binary": true
  },
  "GET /conversations/search/{query}": {
    "guard": {
      "companyShare": 0.4
    }
  },
  "GET /download/{attachment_link_id}": {
    "binary": true
  },
  "GET /exports": {
    "paginated": "page"
  },
  "GET /knowledge_base_articles/{article_id}/download/{attachment_id}": {
    "binary": true
  },
  "GET /message_templates/{message_template_id}/download/{attachment_link_id}": {
    "binary": true
  },
  "GET /messages/{message_id}/download/{attachment_link_id}": {
    "binary": true
  },
  "GET /topics/{topic_id}/conversations": {
    "paginated": "page"
  }
},
  loadWrites: () => import('./writes.js').then(({ coreWrites }) => coreWrites),
};

/** Facts of the channel API. */
export const channelFacts: ApiFacts = {
  resourceGuard: {"limit":5,"window":1},
  parameters: {
  "channel_id": {
    "prefixes": [
      "cha"
    ],
    "aliases": [
      "address"
    ]
  }
},
  reads: {},
  loadWrites: () => import('./writes.js').then(({ channelWrites }) => channelWrites),
};
