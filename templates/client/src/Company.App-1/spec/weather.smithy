$version: "2.0"

namespace example.weather

use aws.protocols#restJson1

/// Forecasts for cities.
@restJson1
service Weather {
    version: "2026-01-01"
    operations: [GetForecast]
}

/// The forecast of a city for the next days.
@readonly
@http(method: "GET", uri: "/cities/{city}/forecast")
operation GetForecast {
    input := {
        @required
        @httpLabel
        city: CityCode

        /// How many days, today included.
        @httpQuery("days")
        days: DayCount
    }

    output := {
        @required
        days: Forecast
    }

    errors: [NoSuchCity]
}

/// Three capital letters, such as SEA.
@pattern("^[A-Z]{3}$")
string CityCode

@range(min: 1, max: 14)
integer DayCount

@length(max: 14)
list Forecast {
    member: Day
}

structure Day {
    @required
    summary: String

    /// The chance of rain in percent.
    @required
    rain: Percent
}

@range(min: 0, max: 100)
integer Percent

@error("client")
@httpError(404)
structure NoSuchCity {
    message: String
}
