#!/bin/sh
# Plays one petition over REST, from a community's desk to the end gate, with some moves that the law refuses on the way.
# Usage: ./play-a-petition.sh [address]   (the demo host must run; default http://127.0.0.1:5080)
set -eu
host=${1:-http://127.0.0.1:5080}
today=$(TZ=Asia/Shanghai date +%F)
street=530102001000

value() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" | head -n 1; }
password=$(curl -sf "$host/api/demo/accounts" | value password)
as() { # as ACCOUNT METHOD PATH [BODY]: sign in, ask, show
  token=$(curl -sf -X POST "$host/api/sign-in" -H 'Content-Type: application/json' -d "{\"account\":\"$1\",\"password\":\"$password\"}" | value token)
  printf '\n%s: %s %s\n' "$1" "$2" "$3" >&2
  answer=$(curl -s -X "$2" "$host$3" -H "Authorization: Bearer $token" -H 'Content-Type: application/json' -H 'Accept-Language: en' ${4:+-d "$4"})
  printf '   %s\n' "$answer" | cut -c1-400 >&2
  printf '%s' "$answer"
}
act() { as "$@" > /dev/null; }

id=$(as community.officer POST /api/petitions "{
  \"community\":\"530102001001\",\"registeredAt\":\"530102001001\",\"channel\":\"visit\",\"topic\":\"housing\",\"receivedOn\":\"$today\",
  \"petitionerName\":\"虚构居民甲\",\"petitionerAddress\":\"翠湖西路 0 号\",\"request\":\"请求修缮漏雨的屋顶\",\"facts\":\"雨季以来屋顶漏雨\"}" | value id)
p=/api/petitions/$id

act community.officer   POST $p/acceptance '{}'                                  # a community never accepts
act community.officer   POST $p/transfer '{}'                                    # to its street: XF-03 and XF-04 begin
act other.street.officer GET $p                                                  # another district sees nothing
act street.handler      POST $p/receipt-notice "{\"method\":\"hand\",\"servedOn\":\"$today\",\"routeAndProcedure\":\"依照信访工作条例第三十一条第六项办理\"}"
act street.handler      POST $p/acceptance '{}'                                  # XF-05: 60 days
act street.handler      POST $p/extension "{\"days\":30,\"reasons\":\"需要房屋安全鉴定\",\"toldOn\":\"$today\"}"  # not the head
act street.head         POST $p/extension "{\"days\":30,\"reasons\":\"需要房屋安全鉴定\",\"toldOn\":\"$today\"}"
act street.head         POST $p/extension "{\"days\":10,\"reasons\":\"仍在鉴定\",\"toldOn\":\"$today\"}"          # only once
act street.head         POST $p/handling-opinion '{"outcome":"explain","request":"请求修缮屋顶","facts":"经鉴定属共有部分","opinion":"由业主共同决定，街道协助申请维修资金","legalBasis":["民法典 278"]}'
act street.handler      POST $p/handling-opinion/service "{\"servedOn\":\"$today\",\"method\":\"hand\"}"
act city.review         POST $p/review "{\"receivedOn\":\"$today\",\"grounds\":\"不服处理意见\",\"to\":\"530100000000\"}"  # not the next higher body
act district.review     POST $p/review "{\"receivedOn\":\"$today\",\"grounds\":\"不服处理意见\"}"
act district.review     POST $p/review/opinion '{"outcome":"uphold","opinion":"维持街道的处理意见","legalBasis":["信访工作条例 35"]}'
act district.review     POST $p/review/opinion/service "{\"servedOn\":\"$today\",\"method\":\"post\"}"
act city.review         POST $p/re-examination "{\"receivedOn\":\"$today\",\"grounds\":\"不服复查意见\"}"
act city.review         POST $p/re-examination/hearing "{\"from\":\"$today\",\"to\":\"$today\"}"
act city.review         POST $p/re-examination/opinion '{"outcome":"uphold","opinion":"维持复查意见","legalBasis":["信访工作条例 36"]}'
act city.review         POST $p/re-examination/opinion/service "{\"servedOn\":\"$today\",\"method\":\"post\"}"
act street.handler      POST $p/acceptance '{}'                                  # the end gate: art. 36(3)
act street.handler      GET  $p
act auditor             GET  $p                                                  # administrators and auditors see no business data
act street.handler      GET  "/api/petitions?stage=reexamination-opinion-served&limit=3"
