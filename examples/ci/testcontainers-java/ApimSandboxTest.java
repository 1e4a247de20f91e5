// testImplementation "org.testcontainers:junit-jupiter:1.20.4"
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

@Testcontainers
class ApimSandboxTest {

    @Container
    static final GenericContainer<?> APIM = new GenericContainer<>("registry.example.fr/apim-sandbox:0.1.0")
            .withEnv("SANDBOX_ADMIN_TOKEN", "jeton-de-la-ci-0001")
            .withEnv("SANDBOX_NOW", "2026-09-15T10:00:00Z")
            .withExposedPorts(8080)
            .waitingFor(Wait.forHttp("/_sandbox/health"));

    private final HttpClient client = HttpClient.newHttpClient();

    private static URI at(String path) {
        return URI.create("http://" + APIM.getHost() + ":" + APIM.getMappedPort(8080) + path);
    }

    @Test
    void aCallWithoutTokenIsRefusedAsOnThePlatform() throws Exception {
        HttpRequest call = HttpRequest.newBuilder(at("/r2p/v1/personne/3099901713440")).build();
        HttpResponse<String> answer = client.send(call, HttpResponse.BodyHandlers.ofString());
        assertEquals(401, answer.statusCode());
        assertEquals("token-missing", answer.headers().firstValue("X-Sandbox-Error").orElse(""));
    }

    @Test
    void theClockOfTheSandboxIsTheTestsOwn() throws Exception {
        HttpRequest move = HttpRequest.newBuilder(at("/_sandbox/clock"))
                .header("Authorization", "Bearer jeton-de-la-ci-0001")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"advance\":\"PT1M\"}"))
                .build();
        assertEquals(200, client.send(move, HttpResponse.BodyHandlers.ofString()).statusCode());
    }
}
