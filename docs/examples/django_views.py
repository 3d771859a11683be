"""Messages over Opentact with Django: `path("opentact/", include("django_views"))` in the addresses of your project."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from functools import cache

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from trunkline import DeliveryUnknown, Opentact
from trunkline.opentact.webhooks import PayloadError, Sms, UnknownEvent, parse_message, same_secret

SENDER, SECRET = os.environ.get("SENDER", "12017771234"), os.environ["HOOK_SECRET"]
STOP_WORDS = {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"}
stopped: set[str] = set()  # keep both in your database
doubtful: list[str] = []  # receipts to look up later
work = ThreadPoolExecutor(1)  # with several processes, a real queue


@cache
def client() -> Opentact:
    return Opentact(deadline=20)  # one a process, made when it is needed: after the server has forked


@require_POST
def remind(request: HttpRequest) -> HttpResponse:
    to, text = request.POST.get("to", ""), request.POST.get("text", "")
    if to in stopped:
        return JsonResponse({"error": "this number said STOP"}, status=409)
    try:
        sms = client().sms.send(from_=SENDER, to=to, message=text)
    except DeliveryUnknown as error:  # perhaps sent: never send it again by itself
        doubtful.extend([error.receipt.to_json()] if error.receipt else [])
        return JsonResponse({"error": "perhaps sent; it will be looked up"}, status=504)
    return JsonResponse(sms.to_dict())


@csrf_exempt  # the vendor has no token of your forms; the secret in the address stands in its place
@require_POST
def receive(request: HttpRequest, secret: str) -> HttpResponse:
    if not same_secret(secret, SECRET):
        return HttpResponse(status=404)
    try:
        work.submit(note, parse_message(request.body))  # answer at once, work later
    except PayloadError:
        return HttpResponse(status=400)
    return HttpResponse(status=204)


def note(event: Sms | UnknownEvent) -> None:
    if isinstance(event, Sms) and event.type_ == "smsi" and (event.message or "").strip().upper() in STOP_WORDS:
        stopped.add(str(event.from_))


urlpatterns = [path("reminders", remind), path("hooks/<str:secret>", receive)]
