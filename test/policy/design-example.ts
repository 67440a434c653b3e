/** The example of the design, as it stands there. */
export const designExample = `version: 1
id: ml-platform
roles:
  developer:      { match: { claim: roles, has: developer } }
  data-scientist: { match: { claim: roles, has: data-scientist }, inherits: [developer] }
attributes:
  principal.clearance:  { type: integer, from: claims.clearance, default: 0 }
  resource.sensitivity: { type: integer, load: modelAttributes }        # an async loader registered in code
rules:
  - { id: read-metadata, effect: allow, roles: [developer], actions: [metadata:read], resources: ['model/*'], scopes: { all: [ai.model.read] } }
  - id: use-and-train
    effect: allow
    roles: [data-scientist]
    actions: [model:infer, model:train]
    resources: ['model/*']
    scopes: { byAction: { model:train: [ai.model.write], '*': [ai.model.read] } }
    when: { attr: resource.sensitivity, lte: { attr: principal.clearance } }
    obligations: [ { type: tokens.max, value: 2000 }, { type: response.strip, fields: [logprobs] } ]
routes:
  - { match: GET /health, authenticate: anonymous, coverage: none }
  - match: POST /v1/chat/completions
    action: model:infer
    resource: 'model/{body.model}'
    format: openai-chat            # else detected
    body: { maxBytes: 1048576, media: refuse }      # media: refuse | unscanned; body: opaque skips reading
    coverage: [secrets, pii, injection]             # not-run of any of these denies
    limit: { requests: 60/min }
content:                            # finding type × direction × origin → treatment; the strictest match wins
  - { find: secrets, in: [request, response], do: redact }
  - { find: [pii.email, pii.card], in: request, do: pseudonymize }        # restored in the response
  - { find: injection, in: request, from: [user, tool, document], do: block }
tests:
  - { name: a developer may not train, principal: { roles: [developer] }, action: model:train, resource: model/a, expect: deny }
`
