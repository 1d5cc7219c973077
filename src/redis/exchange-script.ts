/**
 * The decision of one exchange, as a script that Redis runs in one step. It follows `WindowAccount` and `Sharing` in
 * `src/quota/` rule by rule, for all processes together; the reasons stand there. What differs:
 *
 * - The time is Redis's own, so that the clocks of processes do not matter.
 * - What each process has in flight is a lease. It ends unless the process is heard of again.
 * - Who probes is one process for all; the others ask again shortly.
 * - Those who want to send get equal parts of what is left.
 *
 * The state is one JSON string. `ARGV[1]` is a `QuotaAsk`; the answer is `interactive, bulk, stamp, wait`.
 *
 * @module
 */

/** Lua 5.1, for Redis 5 and later, Valkey and their like. */
export const EXCHANGE_SCRIPT = `
local SAME_WINDOW, SAFETY, PATIENCE, POLL, UNNAMED_LENGTH, USUAL_LENGTH, KEPT = 100, 10, 1000, 25, 1000, 60000, 600000

local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local ask = cjson.decode(ARGV[1])
local stored = redis.call('GET', KEYS[1])
local s = stored and cjson.decode(stored) or {
  remaining = 0, burst = 0, ends = 0, reopens = 0, length = 0, stamp = 0, learned = 0, opening = 1,
  sent = 0, own = 0, others = 0, earlier = 0, ownBefore = 0, othersBefore = 0, holders = {},
}

-- Leases
local before = s.holders[ask.holder]
local inFlight, wanting, nextEnd = ask.inFlight, 0, math.huge
for id, lease in pairs(s.holders) do
  if lease.ends <= now then
    s.holders[id] = nil
  elseif id ~= ask.holder then
    inFlight = inFlight + lease.inFlight
    if lease.inFlight > 0 then nextEnd = math.min(nextEnd, lease.ends) end
    if lease.wants then wanting = wanting + 1 end
  end
end
local wants = ask.interactive + ask.bulk > 0
if wants then wanting = wanting + 1 end
if before then s.opening = s.opening + math.max(0, before.inFlight - ask.inFlight) end
if s.prober == ask.holder and ask.inFlight == 0 then s.probeEnds = nil end

local function close(at)
  s.ends = at
  s.reopens = at + SAFETY
end

local function observe()
  local used = s.limit - s.remaining
  s.own = math.max(1, s.sent - inFlight)
  s.others = math.max(s.others, used - s.earlier - s.sent)
end

local function begin(news)
  local named = news.endsIn and news.endsIn > 0
  local length = named and news.endsIn or 0
  local joined = s.reset == nil or length < s.length * 0.9
  if s.reset then s.length = math.max(s.length, length) end
  s.reset = news.reset
  close(now + (named and news.endsIn or UNNAMED_LENGTH))
  s.ownBefore = (s.ownBefore + s.own) / 2
  s.othersBefore = (s.othersBefore + s.others) / 2
  s.sent = inFlight + 1
  s.others = 0
  s.earlier = joined and math.max(0, s.limit - s.remaining - s.sent) or 0
end

local function learn(news)
  if news.reset and s.reset and news.reset < s.reset - SAME_WINDOW then return end
  s.probeEnds = nil
  if news.refusedFor and not news.limit and not s.limit then
    s.opening = 1
    close(now + news.refusedFor)
    return
  end
  local over = now >= s.reopens
  local later = s.limit == nil or (not news.reset and over)
    or (news.reset and (not s.reset or news.reset > s.reset + SAME_WINDOW))
  if later or news.stamp > s.learned or news.remaining < s.remaining then
    local newest = later or news.stamp > s.learned
    s.limit = news.limit or s.limit or math.max(1, news.remaining + 1)
    s.remaining = newest and news.remaining or math.min(news.remaining, s.remaining)
    s.burst = newest and news.burst or math.min(news.burst, s.burst)
    s.learned = s.stamp
    local known = s.reset ~= nil
    if later then begin(news) end
    observe()
    if later and known and s.othersBefore + s.others < 1 then s.open = true end
  end
  if news.refusedFor then
    s.remaining = math.min(0, s.remaining)
    s.burst = 0
    close(now + news.refusedFor)
  end
end
if ask.news then learn(ask.news) end

-- What may go
local length = s.length > 0 and s.length or USUAL_LENGTH
local over = now >= s.reopens
local interactive, bulk, wait = 0, 0, s.reopens - now
if s.limit == nil or over then
  local free = 0
  if over and s.limit == nil then free = s.opening - inFlight end
  if over and s.limit then free = (s.probeEnds and s.probeEnds > now) and 0 or 1 end
  if over and free <= 0 and (s.sentAt or 0) + PATIENCE <= now then free = 1 end
  interactive = math.max(0, math.min(free, ask.interactive))
  bulk = math.max(0, math.min(free - interactive, ask.bulk))
  if over then wait = POLL end
  if over and s.limit and interactive + bulk > 0 then
    s.probeEnds = now + PATIENCE
    s.prober = ask.holder
  end
else
  local others = s.othersBefore + s.others
  local own = s.ownBefore + s.own
  local part = others >= 1 and math.min(0.5, (own / (own + others)) ^ 2) or 0.5
  local cap = math.min(s.open and math.huge or s.opening, math.max(1, math.floor((s.remaining + s.burst) * part)))
  if s.open and others < 1 then cap = math.huge end
  local left = s.remaining - inFlight
  local young = math.min(1, math.max(0, (s.ends - now) / length))
  local unheld = left - math.floor(s.limit * ask.reserve * young + 0.5)
  local free = math.min(left + s.burst, cap - inFlight)
  if free <= 0 and left > 0 and (s.sentAt or 0) + PATIENCE <= now then free = 1 end
  local fair = math.ceil(free / math.max(1, wanting))
  interactive = math.max(0, math.min(ask.interactive, fair))
  bulk = math.max(0, math.min(ask.bulk, fair - interactive, unheld - interactive))
  local short = ask.interactive + ask.bulk - interactive - bulk
  if short > 0 and left - interactive - bulk > 0 then
    local blocked = ask.interactive == interactive and unheld - interactive - bulk <= 0
    local release = s.ends - (left - interactive - bulk - 0.5) / math.max(1, s.limit * ask.reserve) * length - now
    wait = blocked and math.max(POLL, math.min(wait, release)) or (interactive + bulk > 0 and 0 or POLL)
  end
end

-- A lease that ends gives back what was never sent.
wait = math.min(wait, math.max(POLL, nextEnd - now))
local granted = interactive + bulk
s.stamp = s.stamp + granted
s.sent = s.sent + granted
if granted > 0 then s.sentAt = now end
local held = ask.inFlight + granted
s.holders[ask.holder] = (held > 0 or wants) and { inFlight = held, wants = wants, ends = now + ask.lease } or nil
redis.call('SET', KEYS[1], cjson.encode(s), 'PX', KEPT)
return { interactive, bulk, s.stamp, math.max(0, math.ceil(wait)) }
`;
