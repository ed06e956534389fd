"""One writer at a time, a person first."""

import threading
from time import sleep

from heihe_reader.library.gate import WriteGate


def test_a_person_goes_before_a_job_that_waited_longer() -> None:
    gate, order = WriteGate(), list[str]()

    def write(name: str, person: bool) -> None:
        with gate.passing(person=person):
            order.append(name)

    with gate.passing(person=False):
        job = threading.Thread(target=write, args=("job", False))
        job.start()
        sleep(0.05)
        person = threading.Thread(target=write, args=("person", True))
        person.start()
        sleep(0.05)
    job.join()
    person.join()
    assert order == ["person", "job"]


def test_never_two_at_once() -> None:
    gate, inside, most = WriteGate(), list[int](), list[int]()

    def write(number: int) -> None:
        with gate.passing(person=number % 2 == 0):
            inside.append(number)
            most.append(len(inside))
            sleep(0.002)
            inside.remove(number)

    threads = [threading.Thread(target=write, args=(n,)) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1] * 12


def test_an_error_inside_opens_the_gate_again() -> None:
    gate = WriteGate()
    try:
        with gate.passing(person=True):
            raise ValueError
    except ValueError:
        pass
    with gate.passing(person=False):
        assert True
